import type { Area, Cell, CellStore } from "../state";

type Row = (Cell | undefined)[];
type ShiftDirection = Parameters<CellStore["shift"]>[1];

/** The in-memory cells of one sheet: a map of rows, each a sparse array of cells. */
export function createCellStore(): CellStore {
  return new MemoryCells();
}

class MemoryCells implements CellStore {
  #rows = new Map<number, Row>();
  /** The same in ascending order; undefined after a row was added or removed. */
  #order: { readonly numbers: number[]; readonly lines: Row[] } | undefined;

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
      const last = this.#order?.numbers.at(-1);
      if (this.#order === undefined || last === undefined || last > row) this.#order = undefined;
      else {
        this.#order.numbers.push(row);
        this.#order.lines.push(fresh);
      }
    }
  }

  *entries(): IterableIterator<readonly [row: number, column: number, cell: Cell]> {
    const { numbers, lines } = this.#sorted();
    for (const [at, cells] of lines.entries()) {
      const row = numbers[at]!;
      for (const column of columnsOf(cells)) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  visit(area: Area, visitor: (cell: Cell, row: number, column: number) => void): void {
    const { numbers, lines } = this.#sorted(), below = area.row + area.rows;
    for (let at = firstAtLeast(numbers, area.row); at < numbers.length && numbers[at]! < below; at++) {
      const row = numbers[at]!, cells = lines[at]!;
      const end = Math.min(area.column + area.columns, cells.length);
      if (end > DENSE) {
        for (const column of columnsOf(cells)) if (column >= area.column && column < end) visitor(cells[column]!, row, column);
        continue;
      }
      for (let column = area.column; column < end; column++) {
        const cell = cells[column];
        if (cell) visitor(cell, row, column);
      }
    }
  }

  used(styled?: "styled"): Area | null {
    const counts = styled ? (): boolean => true : hasContent;
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const counted = (cell: Cell | undefined): boolean => cell !== undefined && counts(cell);
    for (const [row, cells] of this.#rows) {
      const first = cells.findIndex(counted);
      if (first < 0) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, cells.findLastIndex(counted));
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

  #sorted(): { readonly numbers: readonly number[]; readonly lines: readonly Row[] } {
    if (this.#order === undefined) {
      const numbers = [...this.#rows.keys()].sort((a, b) => a - b);
      this.#order = { numbers, lines: numbers.map((row) => this.#rows.get(row)!) };
    }
    return this.#order;
  }
}

/** The index of the first number that is not smaller. */
function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A row that reaches no farther is walked column by column; a farther one may be nearly empty. */
const DENSE = 1024;

/** The columns that are filled, in ascending order; keys of an object would be texts first. */
function columnsOf(cells: Row): number[] {
  if (cells.length > DENSE) return Object.keys(cells).map(Number).filter((column) => cells[column] !== undefined);
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column++) if (cells[column] !== undefined) columns.push(column);
  return columns;
}

function hasContent(cell: Cell): boolean {
  return cell.value !== "" || cell.formula !== undefined;
}
