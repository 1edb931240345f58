import type { ColumnPlan } from "../result/table-plan";

/** Neighbouring columns that look alike, formatted in one go. */
export interface ColumnRun { readonly from: number; readonly count: number; readonly like: ColumnPlan }

export function columnRuns(columns: readonly { readonly plan: ColumnPlan; readonly at: number }[]): readonly ColumnRun[] {
  const runs: { from: number; count: number; like: ColumnPlan }[] = [];
  for (const { plan, at } of [...columns].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1);
    const alike = last && last.from + last.count === at && last.like.look === plan.look && last.like.width === plan.width && last.like.format === plan.format;
    if (alike) last.count += 1;
    else runs.push({ from: at, count: 1, like: plan });
  }
  return runs;
}
