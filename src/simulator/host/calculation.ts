import type { Area, Cell, SheetState, WorkbookState } from "../state";
import { printA1 } from "./address/a1";

export interface ChangedArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

/**
 * The seam for a formula engine. It is told what changed since it was last asked and puts the results into the
 * formula cells' `value`.
 */
export interface Calculator {
  recalculate(state: WorkbookState, changed: readonly ChangedArea[]): void | Promise<void>;
}

export interface UncalculatedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/**
 * When formulas are calculated. Without a calculator nothing is: a formula that came with the file keeps its cached
 * value, a formula that was written has the value 0 and is listed in `uncalculated`.
 */
export class Calculation {
  calculator: Calculator | undefined;
  #changed: ChangedArea[] = [];
  #unsettled = new WeakSet<Cell>();

  constructor(private readonly state: WorkbookState) {}

  /** A formula was put into this cell and nobody has calculated it yet. */
  wroteFormula(cell: Cell): void {
    this.#unsettled.add(cell);
  }

  cellsChanged(sheet: SheetState, area: Area): void {
    this.#changed.push({ sheet, area });
  }

  /** Brings formula cells up to date, except in manual mode: before anything is read, and at the end of a batch. */
  settle(): void | Promise<void> {
    if (this.#changed.length > 0 && this.state.calculationMode !== "Manual") return this.calculate();
  }

  /** `application.calculate`: whatever the mode. */
  calculate(): void | Promise<void> {
    const changed = this.#changed;
    this.#changed = [];
    if (!this.calculator) return;
    this.#unsettled = new WeakSet();
    return this.calculator.recalculate(this.state, changed);
  }

  /** Reports every used cell as changed, as "Full" does. */
  calculateFull(): void | Promise<void> {
    for (const sheet of this.state.sheets) {
      const area = sheet.cells.used();
      if (area) this.cellsChanged(sheet, area);
    }
    return this.calculate();
  }

  get uncalculated(): readonly UncalculatedFormula[] {
    const found: UncalculatedFormula[] = [];
    for (const sheet of this.state.sheets) {
      for (const [row, column, cell] of sheet.cells.entries()) {
        if (cell.formula === undefined || !this.#unsettled.has(cell)) continue;
        found.push({ sheet: sheet.name, address: printA1({ row, column, rows: 1, columns: 1 }), formula: cell.formula });
      }
    }
    return found;
  }
}
