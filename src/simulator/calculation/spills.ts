import type { Cell, SheetState } from "../state";
import type { FormulaCell } from "./formula-cells";
import { isError, type Matrix, type Scalar } from "./scalar";

interface Spill {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly put: Matrix;
}

/** What formulas have spilled: it goes when its formula does, and what somebody typed over it stays. */
export class Spills {
  readonly #known = new Map<Cell, Spill>();

  remember({ sheet, row, column, cell }: FormulaCell, put: Matrix): void {
    this.#known.set(cell, { sheet, row, column, put });
  }

  knows(cell: Cell): boolean {
    return this.#known.has(cell);
  }

  /** Empties the cells that this formula spilled over. */
  withdraw(cell: Cell): void {
    const spill = this.#known.get(cell);
    if (spill === undefined) return;
    this.#known.delete(cell);
    spill.put.forEach((line, down) => line.forEach((value, across) => {
      if (down > 0 || across > 0) clear(spill, { row: spill.row + down, column: spill.column + across, value });
    }));
  }

  /** Formulas that were replaced or deleted leave nothing behind. */
  withdrawOrphans(formulas: readonly FormulaCell[]): void {
    const living = new Set(formulas.filter(({ cell }) => cell.array !== undefined).map(({ cell }) => cell));
    for (const cell of [...this.#known.keys()]) if (!living.has(cell)) this.withdraw(cell);
  }
}

function clear({ sheet }: Spill, { row, column, value }: { row: number; column: number; value: Scalar }): void {
  const there = sheet.cells.get(row, column);
  if (there === undefined || there.formula !== undefined || !same(value ?? 0, there.value)) return;
  sheet.cells.set(row, column, there.style === undefined ? undefined : { value: "", style: there.style });
  sheet.touched.add("cells");
}

const same = (a: Scalar, b: Scalar): boolean => a === b || (isError(a) && isError(b) && a.error === b.error);
