import type { SheetState } from "../../state";

export interface LineSizes { readonly row: number; readonly column: number }

/** Where rows and columns begin, in points from the sheet's upper left corner. */
export interface SheetGeometry {
  left(column: number): number;
  top(row: number): number;
  /** The column that holds a distance, and how far into it. */
  columnAt(distance: number): { index: number; offset: number };
  rowAt(distance: number): { index: number; offset: number };
}

export function sheetGeometry(sheet: Pick<SheetState, "columns" | "rows" | "defaultColumnWidth">, standard: LineSizes): SheetGeometry {
  const width = sheet.defaultColumnWidth ?? standard.column;
  const columnSize = (at: number): number => {
    const own = sheet.columns.get(at);
    return own?.hidden ? 0 : (own?.width ?? width);
  };
  const rowSize = (at: number): number => {
    const own = sheet.rows.get(at);
    return own?.hidden ? 0 : (own?.height ?? standard.row);
  };
  return {
    left: column => startOf(column, columnSize),
    top: row => startOf(row, rowSize),
    columnAt: distance => lineAt(distance, columnSize),
    rowAt: distance => lineAt(distance, rowSize),
  };
}

function startOf(line: number, size: (at: number) => number): number {
  let start = 0;
  for (let at = 0; at < line; at++) start += size(at);
  return start;
}

const LAST = 1_048_575;

function lineAt(distance: number, size: (at: number) => number): { index: number; offset: number } {
  let rest = Math.max(0, distance);
  let index = 0;
  while (index < LAST && rest >= size(index)) rest -= size(index++);
  return { index, offset: rest };
}
