import { foldName } from "../parse/fold-text";
import { REQUIRED_COLUMNS, TABLE_COLUMNS, type AnyTable, type InputTable } from "../schema";
import { areaAddress } from "./cell-address";
import type { MissingTable, SourceValue } from "./input-tables";

/** The used cells of a sheet that bears a missing table's name. */
export interface HeaderRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly SourceValue[])[];
  readonly merged: readonly string[];
}

/** Titles and notes may stand above a header; deeper than this nobody puts one. */
const DEEPEST_HEADER = 20;

/** Whether columns are those of the table: every required one, or most of all. */
export function matchesColumns(name: AnyTable, columns: readonly string[]): boolean {
  const folded = new Set(columns.map(foldName));
  const known = TABLE_COLUMNS[name];
  const hits = known.filter((column) => folded.has(foldName(column))).length;
  const required = REQUIRED_COLUMNS[name].every((column) => folded.has(foldName(column)));
  return hits * 2 > known.length || (required && hits > 2);
}

/** A table that has become (or never was more than) a plain range with the right headers. */
export function findPlainRange(name: InputTable, range: HeaderRow): Extract<MissingTable["instead"], { kind: "plain-range" }> | null {
  const at = range.values.slice(0, DEEPEST_HEADER).findIndex((cells) => matchesColumns(name, cells.map(String)));
  const header = range.values[at];
  if (!header) return null;
  const filled = header.flatMap((cell, index) => (String(cell).trim() === "" ? [] : [index]));
  const [first = 0, last = 0] = [filled[0], filled.at(-1)];
  const area = areaAddress({ row: range.row + at, column: range.column + first, rows: range.values.length - at, columns: last - first + 1 });
  const row = range.row + at + 1;
  return { kind: "plain-range", sheet: range.sheet, area, merged: range.merged.filter((address) => spans(address, row)) };
}

/** Whether a merged area touches the header's row (as people number it). */
function spans(address: string, row: number): boolean {
  const [from = 0, to = from] = [...address.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return from <= row && row <= to;
}
