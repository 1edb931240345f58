/** Column 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Row and column from 0, as A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area from its upper left cell, as A1:B2. */
export function areaAddress(area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): string {
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${cellAddress(area.row, area.column)}:${last}`;
}
