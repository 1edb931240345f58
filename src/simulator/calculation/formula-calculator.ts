import type { Calculator, ChangedArea } from "../host/calculation";
import type { SheetState, WorkbookState } from "../state";
import type { AddinFunctions } from "./custom-calls";
import { FormulaCells } from "./formula-cells";
import { Spills } from "./spills";
import { Recalculation } from "./recalculation";

export interface FormulaCalculator extends Calculator {
  /**
   * Formulas that are not calculated here, with what stands in the way; their cells keep the value that they had, and
   * those that had none show #NAME?.
   */
  readonly kept: readonly KeptFormula[];
}

export interface KeptFormula {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly why: string;
}

/**
 * Calculates Excel's own functions (those in `functions/`) and an add-in's custom functions. What a formula holds that is
 * not known here leaves its cell alone: an old value that is told as such is better than a wrong new one.
 */
export function createFormulaCalculator(custom: AddinFunctions): FormulaCalculator {
  let cells: FormulaCells | undefined;
  const spills = new Spills();
  let kept: readonly KeptFormula[] = [];
  let turn: Promise<void> = Promise.resolve();
  const recalculate = async (state: WorkbookState, changed: readonly ChangedArea[]): Promise<void> => {
    cells ??= new FormulaCells();
    const due = cells.dueAfter(state, changed);
    spills.withdrawOrphans(due.all);
    const run = new Recalculation(state, { custom, due, spills });
    await run.finish();
    cells.settled(run.calculated);
    kept = [...kept.filter(({ sheet, row, column }) => !run.isDue(sheet, row, column) && sheet.cells.get(row, column)?.formula !== undefined), ...run.kept];
  };
  return {
    get kept() {
      return kept;
    },
    // One after the other: a function may take its time, and what changes meanwhile waits.
    recalculate: (state, changed) => (turn = turn.then(() => recalculate(state, changed))),
  };
}
