import type { Points, Result } from "../../assessment/result";

/** Why one department stands above another. */
export interface Comparison {
  /** Total of the upper one minus total of the lower one. */
  readonly gap: Points;
  /** Indicators on which both have a score and the scores differ, the largest difference first. */
  readonly differences: readonly { readonly indicator: number; readonly difference: Points }[];
  /** What the differences do not account for: items that only one has, rescaling, caps, penalties and vetoes. */
  readonly rest: Points;
}

export function compareDepartments(result: Result, upper: number, lower: number): Comparison | null {
  const above = result.departments[upper];
  const below = result.departments[lower];
  if (above === undefined || below === undefined || upper === lower) return null;
  const differences = result.scheme.indicators.flatMap((_, indicator) => {
    const one = result.item(upper, indicator).score;
    const other = result.item(lower, indicator).score;
    return one === null || other === null || one === other ? [] : [{ indicator, difference: one - other }];
  });
  const gap = above.total - below.total;
  return {
    gap,
    differences: differences.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
    rest: gap - differences.reduce((sum, each) => sum + each.difference, 0),
  };
}
