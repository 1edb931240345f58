import type { Problem } from "../assessment/problem";
import type { Result } from "../assessment/result";
import type { Scheme } from "../assessment/scheme";
import type { RankRanges } from "../reports/report-input";
import { countSyncs } from "../excel/count-syncs";
import { requestOperator } from "../excel/operator";
import { readWorkbook } from "../excel/read-workbook";
import type { WorkbookContext } from "../excel/workbook-context";
import { writeResult, type Written } from "../excel/write-result";
import { makeReceipt } from "./receipt/make-receipt";
import { rankRanges } from "./rank-ranges";
import { scoreInput } from "./score-tables";

export interface ScoreOptions {
  /** Printed on the sheets as the time of the run, as it is given: 2026-11-23 10:32. */
  readonly now: string;
  /** Who runs it, for 复核记录; without it the 操作人 of the workbook. */
  readonly by?: string;
  /** "with": 名次区间 too, which takes ten thousand replays. */
  readonly ranges?: "with" | "without";
  /** With errors nothing is written, unless the user has asked for what can be scored. */
  readonly whenErrors?: "leave" | "write";
  /**
   * Awaited, so that a caller can let its page breathe, and can stop by rejecting: before the last step nothing has been
   * written.
   */
  readonly onProgress?: (progress: Progress) => void | Promise<void>;
}

/** `doing` in Chinese; done of total steps. */
export interface Progress { readonly doing: string; readonly done: number; readonly total: number }

export interface ScoredWorkbook {
  readonly result: Result | null;
  /** What was scored, as it was read. */
  readonly scheme: Scheme;
  readonly problems: readonly Problem[];
  /** Where they were asked for and written. */
  readonly ranges: RankRanges | null;
  /** What became of the workbook; "left": errors stand in the way, nothing was written. */
  readonly written: Written["kind"] | "left";
  readonly syncs: number;
}

const STEPS = ["读取工作簿", "识读细则并评分", "填写结果"] as const;

/** Reads once, compiles each clause once, scores, writes once. */
export async function scoreWorkbook(context: WorkbookContext, options: ScoreOptions): Promise<ScoredWorkbook> {
  const { value, syncs } = await countSyncs(context, () => run(context, options));
  return { ...value, syncs };
}

async function run(context: WorkbookContext, { now, by, ranges: wanted = "without", whenErrors = "leave", onProgress }: ScoreOptions): Promise<Omit<ScoredWorkbook, "syncs">> {
  const step = async (done: number): Promise<void> => onProgress?.({ doing: STEPS[done] ?? "完成", done, total: STEPS.length });
  await step(0);
  const operator = requestOperator(context);
  const tables = await readWorkbook(context);
  await step(1);
  const { result, scheme, problems } = scoreInput(tables, dayOf(now));
  const blocked = problems.some(({ severity }) => severity === "error") && whenErrors === "leave";
  if (result === null || blocked) return { result, scheme, problems, ranges: null, written: "left" };
  const ranges = wanted === "without" ? null : await rankRanges(scheme, onProgress === undefined ? {} : { onProgress });
  await step(2);
  const written = await writeResult(context, result, { time: now, receipt: makeReceipt({ scheme, result }, { time: now, by: by ?? operator() }), ...(ranges === null ? {} : { ranges }) });
  await step(3);
  return { result, scheme, problems: written.kind === "refused" ? [...written.problems, ...problems] : problems, ranges, written: written.kind };
}

/** The ISO date that a time of the run begins with; null where it is none. */
function dayOf(now: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(now)?.[0] ?? null;
}
