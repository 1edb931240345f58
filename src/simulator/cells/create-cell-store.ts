import type { Area, Cell, CellStore } from "../state";

type Row = (Cell | undefined)[];
type ShiftDirection = Parameters<CellStore["shift"]>[1];

/** The in-memory cells of one sheet: a map of rows, each a sparse array of cells. */
export function createCellStore(): CellStore {
  return new MemoryCells();
}

class MemoryCells implements CellStore {
  #rows = new Map<number, Row>();
  /** Row numbers in ascending order; undefined after a row was added or removed. */
  #order: number[] | undefined;

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.[column];
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    const existing = this.#rows.get(row);
    if (existing) {
      if (cell) existing[column] = cell;
      else delete existing[column];
    } else if (cell) {
      const fresh: Row = [];
      fresh[column] = cell;
      this.#rows.set(row, fresh);
      this.#order = undefined;
    }
  }

  *entries(): IterableIterator<readonly [row: number, column: number, cell: Cell]> {
    for (const row of this.#sorted()) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      for (const column of columnsOf(cells)) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  used(styled?: "styled"): Area | null {
    const counts = styled ? (): boolean => true : hasContent;
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [row, cells] of this.#rows) {
      for (const column of columnsOf(cells)) {
        const cell = cells[column];
        if (!cell || !counts(cell)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  shift(area: Area, direction: ShiftDirection): void {
    if (direction === "Down" || direction === "Up") this.#shiftRows(area, direction);
    else this.#shiftColumns(area, direction);
    this.#order = undefined;
  }

  #shiftRows(area: Area, direction: "Down" | "Up"): void {
    const distance = direction === "Down" ? area.rows : -area.rows;
    const lifted: [row: number, column: number, cell: Cell][] = [];
    for (const [row, cells] of this.#rows) {
      if (row < area.row) continue;
      for (const column of columnsOf(cells)) {
        const cell = cells[column];
        if (!cell || column < area.column || column >= area.column + area.columns) continue;
        delete cells[column];
        if (direction === "Down" || row >= area.row + area.rows) lifted.push([row + distance, column, cell]);
      }
    }
    for (const [row, column, cell] of lifted) this.set(row, column, cell);
    this.#dropEmptyRows();
  }

  #shiftColumns(area: Area, direction: "Right" | "Left"): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      const moved: Row = [];
      for (const column of columnsOf(cells)) {
        if (column < area.column) moved[column] = cells[column];
        else if (direction === "Right") moved[column + area.columns] = cells[column];
        else if (column >= area.column + area.columns) moved[column - area.columns] = cells[column];
      }
      this.#rows.set(row, moved);
    }
    this.#dropEmptyRows();
  }

  #dropEmptyRows(): void {
    for (const [row, cells] of this.#rows) {
      if (columnsOf(cells).length === 0) this.#rows.delete(row);
    }
  }

  #sorted(): readonly number[] {
    return (this.#order ??= [...this.#rows.keys()].sort((a, b) => a - b));
  }
}

/** Array indices come back in ascending order; holes are not listed. */
function columnsOf(cells: Row): number[] {
  return Object.keys(cells).map(Number);
}

function hasContent(cell: Cell): boolean {
  return cell.value !== "" || cell.formula !== undefined;
}
