import type { Problem } from "../assessment/problem";
import type { Scheme } from "../assessment/scheme";
import type { Result } from "../assessment/result";
import type { TableData } from "../assessment/tables";
import type { WorkbookContext } from "../excel/workbook-context";
import type { RankRanges } from "../reports/report-input";
import { writeResult } from "../excel/write-result";
import { makeReceipt } from "./receipt/make-receipt";
import { writeTables } from "../excel/write-tables";

export interface FillWorkbook {
  readonly tables: TableData;
  /** What was scored from these tables, and its result. */
  readonly scheme: Scheme;
  readonly result: Result;
  /** Printed on the sheets as the time of the run. */
  readonly now: string;
  /** Who runs it, for 复核记录; "" when nobody said. */
  readonly by?: string;
  /** 名次区间, where somebody asked for them. */
  readonly ranges?: RankRanges;
}

/** Fills a new workbook with plain rows and their result, so that it stands as if it had been scored itself. */
export async function fillWorkbook(context: WorkbookContext, { tables, scheme, result, now, by = "", ranges }: FillWorkbook): Promise<readonly Problem[]> {
  const refused = await writeTables(context, tables);
  if (refused.length > 0) return refused;
  const written = await writeResult(context, result, { time: now, receipt: makeReceipt({ scheme, result }, { time: now, by }), ...(ranges === undefined ? {} : { ranges }) });
  return written.kind === "refused" ? written.problems : [];
}
