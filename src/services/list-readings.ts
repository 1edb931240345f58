import type { Indicator } from "../assessment/indicator";
import type { Problem } from "../assessment/problem";
import type { TableData } from "../assessment/tables";
import { caret } from "../compiler/caret";
import { readWorkbook } from "../excel/read-workbook";
import type { InputTables } from "../excel/tables/input-tables";
import { tablesFromData } from "../excel/tables/tables-from-data";
import type { WorkbookContext } from "../excel/workbook-context";
import { compileScheme } from "./compile-scheme";
import { distinctProblems } from "./distinct-problems";

/** How one indicator's clause is read, ready to be listed. */
export interface ListedReading {
  readonly indicator: Indicator;
  /** What is wrong or open, each with the clause's line and a caret under the words concerned. */
  readonly remarks: readonly { readonly message: string; readonly severity: "error" | "ask" | "notice"; readonly shown: string }[];
}

export interface ListedReadings {
  readonly readings: readonly ListedReading[];
  /** Of the table 考评细则 and its rows, where they are not about a clause's words. */
  readonly problems: readonly Problem[];
}

/** The readings of a workbook's rules. */
export async function listReadings(context: WorkbookContext): Promise<ListedReadings> {
  return readingsOf(await readWorkbook(context));
}

/** The same for plain tables. */
export const listReadingsOf = (data: TableData): ListedReadings => readingsOf(tablesFromData(data));

function readingsOf(tables: InputTables): ListedReadings {
  // The groups of 适用组别 stand in 单位名录.
  const names = ["考评细则", "单位名录", "考评设置"];
  const { scheme, problems } = compileScheme({
    found: new Map([...tables.found].filter(([name]) => names.includes(name))),
    missing: tables.missing.filter(({ name }) => name === "考评细则"),
  });
  const sheet = tables.found.get("考评细则")?.sheet;
  const own = problems.filter(({ code, where, span }) => span === undefined && (code === "missing-table" || (where !== undefined && where.sheet === sheet)));
  return { readings: scheme.indicators.map(listed), problems: distinctProblems(own) };
}

function listed(indicator: Indicator): ListedReading {
  const remarks = indicator.reading.problems.map(({ message, severity, span }) => ({ message, severity, shown: caret(indicator.clause, span) }));
  return { indicator, remarks };
}
