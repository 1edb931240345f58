import type { Result } from "../assessment/result";
import type { ReportInput } from "../reports/report-input";

/** A report's input from a result of this run. `now`: 2026-11-23 10:32. */
export function reportInput(result: Result, { now, names = "full" }: { readonly now: string; readonly names?: ReportInput["names"] }): ReportInput {
  return { result, names, scoredAt: now, today: /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(now)?.[0] ?? null };
}
