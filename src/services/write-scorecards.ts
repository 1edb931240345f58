import type { WorkbookContext } from "../excel/workbook-context";
import { type PageProgress, writePages } from "../excel/pages/write-pages";
import type { ReportInput } from "../reports/report-input";
import { scorecards } from "../reports/scorecards/scorecard";
import { scorecardPage } from "./scorecard-page";

export interface ScorecardOptions {
  /** Indices into the scheme; every department without it. */
  readonly departments?: readonly number[];
  readonly progress?: PageProgress;
}

/** 单位成绩单 as sheets, one page a unit. @returns the sheets' names */
export function writeScorecards(context: WorkbookContext, input: ReportInput, options: ScorecardOptions = {}): Promise<readonly string[]> {
  const card = scorecards(input), departments = options.departments ?? input.result.departments.map((_, d) => d);
  return writePages(context, departments.map((d) => scorecardPage(card(d))), options.progress);
}
