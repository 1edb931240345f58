import { DEFAULT_SETTINGS } from "../../assessment/settings";
import type { TableCell, TableData, TableRow } from "../../assessment/tables";
import { INPUT_TABLE_NAMES, INPUT_TABLES, YEARLY_TABLE } from "../schema";
import { describeSettings } from "../settings/describe-settings";
import { inputColumns, type InputColumn } from "./input-columns";
import { GUIDANCE } from "./guidance";

/** One input table as it is laid out for people to fill in. */
export interface InputPlan {
  readonly name: string;
  readonly guidance: string;
  readonly columns: readonly InputColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Rows that an empty table offers. */
const BLANK_ROWS = 12;

/** Every input table, filled from `data` where it has rows; 年度数据 only when there is any. */
export function inputPlans(data: TableData): readonly InputPlan[] {
  const names: readonly string[] = data[YEARLY_TABLE.name] === undefined ? INPUT_TABLE_NAMES : [...INPUT_TABLE_NAMES, YEARLY_TABLE.name];
  return names.map((name) => inputPlan(name, data[name] ?? (name === "考评设置" ? defaultSettings() : [])));
}

function inputPlan(name: string, rows: readonly TableRow[]): InputPlan {
  const known: readonly string[] = name === YEARLY_TABLE.name ? YEARLY_TABLE.columns : (INPUT_TABLES as Record<string, readonly string[]>)[name] ?? [];
  const extra = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => !known.includes(column));
  const names = [...known, ...extra];
  const filled = rows.map((row) => names.map((column) => row[column] ?? ""));
  const blank = Array.from({ length: BLANK_ROWS }, () => names.map(() => ""));
  return { name, guidance: GUIDANCE[name] ?? "", columns: inputColumns(name, names), rows: filled.length > 0 ? filled : blank };
}

/** Every setting with its default, ready to be changed. */
function defaultSettings(): readonly TableRow[] {
  return describeSettings(DEFAULT_SETTINGS).map(({ name, value, note }) => ({ 设置项: name, 值: value, 说明: note }));
}
