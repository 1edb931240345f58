import type { Points } from "./points";
import type { Result } from "./result";

export interface IndicatorLoss {
  /** Index into the scheme's indicators. */
  readonly indicator: number;
  /** What all departments together lost on it. */
  readonly lost: Points;
  /** How many departments lost points on it. */
  readonly departments: number;
}

/** The indicators on which points were lost, the costliest first; equal ones in the order of the rules. */
export function lostByIndicator(result: Result): readonly IndicatorLoss[] {
  const losses = new Map<number, { lost: Points; departments: Set<number> }>();
  result.lineLosses().forEach((lines, department) => {
    for (const line of lines) {
      if (line.lost <= 0) continue;
      const loss = losses.get(line.indicator) ?? { lost: 0, departments: new Set() };
      loss.lost += line.lost;
      loss.departments.add(department);
      losses.set(line.indicator, loss);
    }
  });
  return [...losses]
    .map(([indicator, { lost, departments }]) => ({ indicator, lost, departments: departments.size }))
    .sort((a, b) => b.lost - a.lost || a.indicator - b.indicator);
}
