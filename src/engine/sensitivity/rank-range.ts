import type { WeightReplay } from "./weight-replay";

/** The ranks that one unit had over all runs. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
  /** Nine runs in ten lie from `low` to `high`: a twentieth at most is better than `low`, a twentieth worse than `high`. */
  readonly low: number;
  readonly high: number;
  /** In how many of the runs the unit had its rank of the base. */
  readonly kept: number;
  readonly runs: number;
}

export function rankRange({ base, counts }: Pick<WeightReplay, "base" | "counts">, unit: number): RankRange {
  const units = base.length, own = counts.subarray(unit * units, (unit + 1) * units);
  const runs = own.reduce((sum, count) => sum + count, 0);
  return {
    best: own.findIndex((count) => count > 0) + 1,
    worst: own.findLastIndex((count) => count > 0) + 1,
    low: quantile(own, runs / 20),
    high: units + 1 - quantile(own.slice().reverse(), runs / 20),
    kept: own[(base[unit] ?? 1) - 1] ?? 0,
    runs,
  };
}

/** The first rank at which more than `share` of the runs lie there or before. */
function quantile(counts: Uint32Array, share: number): number {
  let passed = 0;
  return counts.findIndex((count) => (passed += count) > share) + 1;
}
