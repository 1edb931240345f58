import type { Adjustment, Points, Result } from "../../assessment/result";

/** What makes the difference between two totals; all lines together are the gap, exactly. */
export interface Gap {
  readonly total: Points;
  /** By indicator: what the lower one lost more than the upper one; the largest first. */
  readonly items: readonly { readonly indicator: number; readonly points: Points }[];
  /** Conversion, caps, vetoes, bounds and rounding, by kind. */
  readonly steps: readonly { readonly kind: Adjustment["kind"]; readonly points: Points }[];
}

/** From the two ledgers: a total is full marks less all that its ledger and its adjustments take. */
export function gapBetween(result: Result, upper: number, lower: number): Gap {
  const items = new Map<number, Points>(), steps = new Map<Adjustment["kind"], Points>();
  for (const [unit, sign] of [[upper, -1], [lower, 1]] as const) {
    for (const { indicator, lost } of result.lineLosses()[unit] ?? []) items.set(indicator, (items.get(indicator) ?? 0) + sign * lost);
    for (const { kind, lost } of result.adjustments(unit)) steps.set(kind, (steps.get(kind) ?? 0) + sign * lost);
  }
  const size = ({ points }: { readonly points: Points }): number => Math.abs(points);
  return {
    total: (result.departments[upper]?.total ?? 0) - (result.departments[lower]?.total ?? 0),
    items: [...items].map(([indicator, points]) => ({ indicator, points })).filter(({ points }) => points !== 0).sort((a, b) => size(b) - size(a) || a.indicator - b.indicator),
    steps: [...steps].map(([kind, points]) => ({ kind, points })).filter(({ points }) => points !== 0),
  };
}
