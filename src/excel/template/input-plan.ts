import { DEFAULT_SETTINGS } from "../../assessment/settings";
import type { TableCell, TableData, TableRow } from "../../assessment/tables";
import { FURTHER_TABLE_NAMES, INPUT_TABLE_NAMES, TABLE_COLUMNS, YEARLY_TABLE, type FurtherTable } from "../schema";
import { cellOf } from "../tables/tables-from-data";
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

/**
 * Every input table, filled from `data` where it has rows, and those of the further tables that `data` has. Without any
 * data the further tables stand there to be filled in too, but for those that nobody needs for a first scoring.
 */
export function inputPlans(data: TableData): readonly InputPlan[] {
  const empty = Object.keys(data).length === 0;
  const further = FURTHER_TABLE_NAMES.filter((name) => (empty ? !LATER.includes(name) : data[name] !== undefined));
  const names: readonly string[] = [...INPUT_TABLE_NAMES, ...further];
  return names.map((name) => inputPlan(name, data[name] ?? (name === "考评设置" ? defaultSettings() : [])));
}

/** For reports, and for reviewers. */
const LATER: readonly FurtherTable[] = [YEARLY_TABLE.name, "报告用语", "复核改分"];

function inputPlan(name: string, rows: readonly TableRow[]): InputPlan {
  const known = (TABLE_COLUMNS as Readonly<Record<string, readonly string[]>>)[name] ?? [];
  const extra = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => !known.includes(column));
  const names = [...known, ...extra];
  const filled = rows.map((row) => names.map((column) => cellOf(row, column)));
  const blank = Array.from({ length: BLANK_ROWS }, () => names.map(() => ""));
  return { name, guidance: GUIDANCE[name] ?? "", columns: inputColumns(name, names), rows: filled.length > 0 ? filled : blank };
}

/** Every setting with its default, ready to be changed. */
function defaultSettings(): readonly TableRow[] {
  return describeSettings(DEFAULT_SETTINGS).map(({ name, value, note }) => ({ 设置项: name, 值: value, 说明: note }));
}
