import type { Result } from "../assessment/result";
import type { Scheme } from "../assessment/scheme";
import type { RankRanges, Receipt, ReportInput } from "../reports/report-input";
import { sealOf } from "./receipt/make-receipt";

export interface ReportOptions {
  /** 2026-11-23 10:32. */
  readonly now: string;
  readonly names?: ReportInput["names"];
  /** As it was read: with it the report states the digests that 复核记录 holds for this scoring. */
  readonly scheme?: Scheme;
  readonly ranges?: RankRanges;
}

/** A report's input from a result of this run. */
export function reportInput(result: Result, { now, names = "full", scheme, ranges }: ReportOptions): ReportInput {
  const today = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(now)?.[0] ?? null;
  return { result, names, scoredAt: now, today, ...(scheme === undefined ? {} : { receipt: receiptOf(scheme, result) }), ...(ranges === undefined ? {} : { ranges }) };
}

/** Enough of a digest to tell results apart on paper; 复核记录 has all of it. */
const SIGNS = 12;

function receiptOf(scheme: Scheme, result: Result): Receipt {
  const { inputs, results } = sealOf(scheme, result);
  return { inputs: inputs.slice(0, SIGNS), results: results.slice(0, SIGNS) };
}
