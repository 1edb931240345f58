import type { Adjustment, DepartmentResult, Points, Result } from "../../assessment/result";

/** A department as a whole: where its points went, the costliest indicator first. */
export interface DepartmentExplanation {
  readonly department: number;
  readonly standing: DepartmentResult;
  readonly lost: readonly { readonly indicator: number; readonly lost: Points }[];
  /** What happened to the sum on its way to the total. */
  readonly adjustments: readonly Adjustment[];
}

export function explainDepartment(result: Result, department: number): DepartmentExplanation | null {
  const standing = result.departments[department];
  if (standing === undefined) return null;
  const lost = new Map<number, Points>();
  for (const line of result.ledger(department)) lost.set(line.indicator, (lost.get(line.indicator) ?? 0) + line.lost);
  return {
    department,
    standing,
    adjustments: result.adjustments(department),
    lost: [...lost].map(([indicator, points]) => ({ indicator, lost: points })).filter((each) => each.lost > 0).sort((a, b) => b.lost - a.lost),
  };
}
