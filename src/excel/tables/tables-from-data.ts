import type { TableData, TableRow } from "../../assessment/tables";
import { INPUT_TABLE_NAMES, type InputTable } from "../schema";
import { closest } from "../parse/closest";
import { foldName } from "../parse/fold-text";
import type { InputTables, MissingTable, SourceTable } from "./input-tables";

/** Plain rows (a .json file, a sample) as input tables; problems will name 第12行·填报值. */
export function tablesFromData(data: TableData): InputTables {
  const found = new Map<InputTable, SourceTable>();
  const missing: MissingTable[] = [];
  for (const name of INPUT_TABLE_NAMES) {
    const rows = data[name];
    if (rows) found.set(name, sourceTable(name, rows));
    else missing.push({ name, instead: insteadOf(name, Object.keys(data)) });
  }
  return { found, missing };
}

function sourceTable(name: InputTable, rows: readonly TableRow[]): SourceTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return { name, sheet: name, columns, values, origin: "rows", hidden: [] };
}

function insteadOf(name: InputTable, keys: readonly string[]): MissingTable["instead"] {
  const taken = new Set<string>(INPUT_TABLE_NAMES.map(foldName));
  const similar = closest(name, keys.filter((key) => !taken.has(foldName(key)) || foldName(key) === foldName(name)));
  return similar === null ? { kind: "nothing" } : { kind: "similar-name", table: similar };
}
