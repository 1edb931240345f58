import type { Scored, Standing } from "../run/scored";
import { createReweigher } from "./reweigh";

/** The ranking without one base indicator. */
export interface LeftOut {
  readonly indicator: number;
  readonly standing: Standing;
  /** Units whose rank changes, and by how many places all of them together. */
  readonly moved: number;
  readonly places: number;
}

/** Every base indicator left out in turn, in the order of the rules. */
export function leaveOut(scored: Scored): readonly LeftOut[] {
  const { indicators } = scored.prepared.scheme, reweigh = createReweigher(scored), before = scored.standing.rank;
  return indicators.flatMap(({ category }, indicator): readonly LeftOut[] => {
    if (category !== "base") return [];
    const { standing } = reweigh(new Float64Array(indicators.length).fill(100).with(indicator, 0));
    const steps = [...before].map((rank, unit) => (rank === 0 || standing.rank[unit] === 0 ? 0 : Math.abs(standing.rank[unit]! - rank)));
    return [{ indicator, standing, moved: steps.filter((step) => step > 0).length, places: steps.reduce((sum, step) => sum + step, 0) }];
  });
}
