import { FURTHER_TABLE_NAMES, INPUT_TABLE_NAMES, type AnyTable } from "../excel/schema";
import type { InputTables, SourceTable, SourceValue } from "../excel/tables/input-tables";

export type { InputTables };

/** A table of a file as it stands there, whatever it is called. */
export interface FileTable {
  readonly name: string;
  readonly sheet: string;
  /** The header row, then the body, without a row of totals. */
  readonly values: readonly (readonly SourceValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Of the header's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** Body rows (from 0) that are hidden. */
  readonly hidden: readonly number[];
}

const KNOWN: readonly string[] = [...INPUT_TABLE_NAMES, ...FURTHER_TABLE_NAMES];

/** The input tables of another workbook, of which only the file is at hand. */
export function tablesInFile(tables: readonly FileTable[]): InputTables {
  const found = new Map<AnyTable, SourceTable>();
  for (const { name, sheet, values: [header = [], ...body], formats, row, column, hidden } of tables) {
    if (!KNOWN.includes(name)) continue;
    const known = name as AnyTable;
    found.set(known, { name: known, sheet, columns: header.map((cell) => String(cell).trim()), values: body, formats: formats.slice(1), origin: { row, column }, hidden });
  }
  return { found, missing: INPUT_TABLE_NAMES.filter((name) => !found.has(name)).map((name) => ({ name, instead: { kind: "nothing" } })) };
}
