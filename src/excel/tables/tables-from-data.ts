import type { TableData, TableRow } from "../../assessment/tables";
import { FURTHER_TABLE_NAMES, INPUT_TABLE_NAMES, type AnyTable } from "../schema";
import { closest } from "../parse/closest";
import { foldName } from "../parse/fold-text";
import type { InputTables, MissingTable, SourceTable } from "./input-tables";

/** Plain rows (a .json file, a sample) as input tables; problems will name 第12行·填报值. */
export function tablesFromData(data: TableData): InputTables {
  const found = new Map<AnyTable, SourceTable>();
  const missing: MissingTable[] = [];
  for (const name of INPUT_TABLE_NAMES) {
    const rows = Object.hasOwn(data, name) ? data[name] : undefined;
    if (rows) found.set(name, sourceTable(name, rows));
    else missing.push({ name, instead: insteadOf(name, Object.keys(data)) });
  }
  for (const name of FURTHER_TABLE_NAMES) {
    const rows = data[name], instead = insteadOf(name, Object.keys(data));
    if (rows) found.set(name, sourceTable(name, rows));
    else if (instead.kind !== "nothing") missing.push({ name, instead });
  }
  return { found, missing };
}

function sourceTable(name: AnyTable, rows: readonly TableRow[]): SourceTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row) => columns.map((column) => cellOf(row, column)));
  return { name, sheet: name, columns, values, origin: "rows", hidden: [] };
}

/** A column may be called "constructor". */
export function cellOf(row: TableRow, column: string): NonNullable<TableRow[string]> {
  return Object.hasOwn(row, column) ? (row[column] ?? "") : "";
}

function insteadOf(name: AnyTable, keys: readonly string[]): MissingTable["instead"] {
  const taken = new Set<string>([...INPUT_TABLE_NAMES, ...FURTHER_TABLE_NAMES].map(foldName));
  const similar = closest(name, keys.filter((key) => !taken.has(foldName(key)) || foldName(key) === foldName(name)));
  return similar === null ? { kind: "nothing" } : { kind: "similar-name", table: similar };
}
