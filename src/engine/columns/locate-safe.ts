import type { Gaps, Interval } from "./algebra";
import { lcm, type Ratio } from "./ratio";
import type { SafeColumn } from "./safe-algebra";

interface Location {
  readonly intervals: readonly Interval[];
  readonly gaps: Gaps;
  readonly out: Float64Array;
  readonly rows: number;
}

/** Writes the index of each row's interval; false when a bound could pass the safe integers. */
export function locateSafe(a: SafeColumn, { intervals, gaps, out, rows }: Location): boolean {
  const bounds = intervals.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== null);
  const d = bounds.reduce((common, bound) => lcm(common, bound.value.d), a.d);
  const at = (value: Ratio): number => value.n * (d / value.d);
  const factor = d / a.d;
  const from = intervals.map((interval) => (interval.from === null ? -Infinity : at(interval.from.value)));
  const to = intervals.map((interval) => (interval.to === null ? Infinity : at(interval.to.value)));
  const fromHolds = intervals.map((interval) => interval.from?.inclusive ?? true);
  const toHolds = intervals.map((interval) => interval.to?.inclusive ?? true);
  const byLowerBound = intervals.map((_, index) => index).sort((x, y) => from[y]! - from[x]!);

  for (let i = 0; i < rows; i++) {
    const value = a.n[i]! * factor, r = a.r === null ? 1 : a.r[i]!;
    let found = -1;
    for (let k = 0; k < from.length && found < 0; k++) {
      const least = from[k]! * r, most = to[k]! * r;
      if ((value > least || (fromHolds[k]! && value === least)) && (value < most || (toHolds[k]! && value === most))) found = k;
    }
    if (found < 0 && gaps === "lower") found = byLowerBound.find((k) => value > from[k]! * r || (fromHolds[k]! && value === from[k]! * r)) ?? -1;
    out[i] = found;
  }
  const largest = bounds.reduce((most, bound) => Math.max(most, Math.abs(at(bound.value))), 0);
  return a.nMax * factor <= 2 ** 52 && largest * a.rMax <= 2 ** 52;
}
