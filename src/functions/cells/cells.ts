import type { SourceValue } from "../../excel/tables/input-tables";
import { cellOf, isBlank } from "./cell";

/** A range by rows, without the blank rows and columns behind its last filled cell: whole columns may be passed. */
export type Cells = readonly (readonly SourceValue[])[];

export function cellsOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return trimmed([[cellOf(argument)]]);
  const rows: readonly unknown[] = argument.length > 0 && !Array.isArray(argument[0]) ? [argument] : argument;
  let last = rows.length;
  while (last > 0 && isBlankRow(rows[last - 1])) last--;
  return trimmed(rows.slice(0, last).map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)])));
}

function isBlankRow(row: unknown): boolean {
  return Array.isArray(row) ? row.every((cell) => cell === "" || cell === null || isBlank(cellOf(cell))) : isBlank(cellOf(row));
}

function trimmed(rows: Cells): Cells {
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => !isBlank(cell)) + 1), 0);
  return width === 0 ? [] : rows.map((row) => row.slice(0, width));
}

/** A row or a column as a list; null for a block. */
export function listOf(cells: Cells): readonly SourceValue[] | null {
  const [first = []] = cells;
  if (cells.length <= 1) return first;
  return cells.every((row) => row.length === 1) ? cells.map(([cell = ""]) => cell) : null;
}
