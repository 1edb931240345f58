import { foldText } from "./parse/fold-text";
import type { SourceTable } from "./tables/input-tables";
import { parseSettings } from "./settings/parse-settings";
import { requestOperator } from "./operator";
import { readWorkbook } from "./read-workbook";
import { FURTHER_TABLE_NAMES, INPUT_TABLE_NAMES, RESULT_TABLE_NAMES, type FurtherTable, type InputTable, type ResultTable } from "./schema";

/** What of ours stands in a workbook. */
export interface TableSurvey {
  /** 方案名称 and 适用年度; "" where the settings name none. */
  readonly title: string;
  readonly inputs: readonly { readonly name: InputTable; readonly rows: number }[];
  /** Further tables that stand there: what they say is scored too. */
  readonly further: readonly FurtherTable[];
  /** Input tables without which nothing can be scored. */
  readonly missing: readonly InputTable[];
  /** Missing ones in whose place something was found: a plain range, a table under another name. */
  readonly candidates: readonly InputTable[];
  readonly results: readonly ResultTable[];
  /** 单位名称, in the order of 单位名录. */
  readonly units: readonly string[];
  /** 操作人; "" where nobody has said. */
  readonly operator: string;
}

/** Looks without judging: two syncs. 考评设置 may be left out. */
export async function surveyTables(context: Excel.RequestContext): Promise<TableSurvey> {
  // They are answered with the first request of those who read the tables.
  const tables = context.workbook.tables.load("items/name"), operator = requestOperator(context);
  const { found, missing } = await readWorkbook(context);
  const { settings } = parseSettings(found.get("考评设置"));
  const lacking = missing.flatMap(({ name, instead }) => (isInput(name) && (name !== "考评设置" || instead.kind !== "nothing") ? [{ name, instead }] : []));
  return {
    title: [settings.name, settings.year].filter((part) => part !== "").join(" "),
    inputs: INPUT_TABLE_NAMES.flatMap((name) => (found.has(name) ? [{ name, rows: found.get(name)?.values.length ?? 0 }] : [])),
    further: FURTHER_TABLE_NAMES.filter((name) => found.has(name)),
    missing: lacking.map(({ name }) => name),
    candidates: lacking.filter(({ instead }) => instead.kind !== "nothing").map(({ name }) => name),
    operator: operator(),
    units: unitsIn(found.get("单位名录")),
    results: RESULT_TABLE_NAMES.filter((name) => tables.items.some((table) => table.name === name)),
  };
}

function unitsIn(table: SourceTable | undefined): readonly string[] {
  const at = table?.columns.indexOf("单位名称") ?? -1;
  return [...new Set((table?.values ?? []).map((row) => foldText(String(row[at] ?? ""))))].filter((name) => name !== "");
}

const isInput = (name: string): name is InputTable => (INPUT_TABLE_NAMES as readonly string[]).includes(name);
