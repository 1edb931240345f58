import type { Indicator } from "../assessment/indicator";
import type { TableData } from "../assessment/tables";
import { caret } from "../compiler/caret";
import { readWorkbook } from "../excel/read-workbook";
import { tablesFromData } from "../excel/tables/tables-from-data";
import type { WorkbookContext } from "../excel/workbook-context";
import { compileScheme } from "./compile-scheme";

/** How one indicator's clause is read, ready to be listed. */
export interface ListedReading {
  readonly indicator: Indicator;
  /** What is wrong or open, each with the clause's line and a caret under the words concerned. */
  readonly remarks: readonly { readonly message: string; readonly severity: "error" | "ask" | "notice"; readonly shown: string }[];
}

/** The readings of a workbook's rules. */
export async function listReadings(context: WorkbookContext): Promise<readonly ListedReading[]> {
  return compileScheme(await readWorkbook(context)).scheme.indicators.map(listed);
}

/** The same for plain tables. */
export const listReadingsOf = (data: TableData): readonly ListedReading[] => compileScheme(tablesFromData(data)).scheme.indicators.map(listed);

function listed(indicator: Indicator): ListedReading {
  const remarks = indicator.reading.problems.map(({ message, severity, span }) => ({ message, severity, shown: caret(indicator.clause, span) }));
  return { indicator, remarks };
}
