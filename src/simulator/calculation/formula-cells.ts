import { intersect } from "../host/address/areas";
import type { ChangedArea } from "../host/calculation";
import type { Cell, SheetState, WorkbookState } from "../state";
import type { Formula } from "./formula-tree";
import { parseFormula } from "./parse-formula";
import { precedents } from "./precedents";
import type { Cells } from "./scalar";
import { Unsupported } from "./unsupported";

export interface FormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** "unread" when it has something that is not calculated here. */
  readonly formula: Formula | { readonly kind: "unread"; readonly why: string };
  readonly reads: readonly Cells[];
}

export interface Due {
  readonly cells: readonly FormulaCell[];
  /** Those whose formula was written just now, so that they have no value yet. */
  readonly fresh: ReadonlySet<FormulaCell>;
  /** Every formula of the workbook. */
  readonly all: readonly FormulaCell[];
}

/** Which formula cells a change concerns: those that are new, and those that read a changed cell, in any number of steps. */
export class FormulaCells {
  #seen = new WeakMap<Cell, string>();
  readonly #read = new Map<string, FormulaCell["formula"]>();

  dueAfter(state: WorkbookState, changed: readonly ChangedArea[]): Due {
    const all = this.#all(state);
    const fresh = new Set(all.filter((each) => this.#isNew(each, changed)));
    const due = new Set([...fresh, ...all.filter((each) => each.cell.array !== undefined && isIn(changed, placeOf(each)))]);
    for (let front: readonly Cells[] = [...changed, ...[...due].map(placeOf)]; front.length > 0; ) {
      const next = all.filter((each) => !due.has(each) && each.reads.some((cells) => isIn(front, cells)));
      for (const each of next) due.add(each);
      front = next.map(placeOf);
    }
    return { cells: [...due], fresh, all };
  }

  /** Typed or written just now; what came with a file has its value already. */
  #isNew({ cell, sheet, row, column }: FormulaCell, changed: readonly ChangedArea[]): boolean {
    const before = this.#seen.get(cell);
    return before === undefined ? isIn(changed, { sheet, area: { row, column, rows: 1, columns: 1 } }) : before !== cell.formula;
  }

  settled(cells: readonly FormulaCell[]): void {
    for (const { cell } of cells) this.#seen.set(cell, cell.formula ?? "");
  }

  #all(state: WorkbookState): readonly FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const sheet of state.sheets) {
      for (const [row, column, cell] of sheet.cells.entries()) {
        if (cell.formula === undefined) continue;
        const formula = this.#parse(cell.formula);
        found.push({ sheet, row, column, cell, formula, reads: formula.kind === "unread" ? [] : precedents(formula, { state, sheet, row, column }) });
      }
    }
    return found;
  }

  #parse(text: string): FormulaCell["formula"] {
    let formula = this.#read.get(text);
    if (formula === undefined) {
      formula = parsed(text);
      this.#read.set(text, formula);
    }
    return formula;
  }
}

function parsed(text: string): FormulaCell["formula"] {
  try {
    return parseFormula(text);
  } catch (fault) {
    if (fault instanceof Unsupported) return { kind: "unread", why: fault.message };
    throw fault;
  }
}

/** A formula's cell with what it spills over. */
function placeOf({ sheet, row, column, cell }: FormulaCell): Cells {
  return { sheet, area: { row, column, rows: cell.array?.rows ?? 1, columns: cell.array?.columns ?? 1 } };
}

const isIn = (areas: readonly Cells[], { sheet, area }: Cells): boolean => areas.some((each) => each.sheet === sheet && intersect(each.area, area) !== null);
