import { powerOfTen } from "../../assessment/decimals";
import { POINT } from "../../assessment/points";
import { roundedRatio } from "../../assessment/round-half-up";
import type { SafeColumn } from "../columns/safe-algebra";

interface Rounding {
  readonly count: number;
  /** Row of `points` where the column's first row goes. */
  readonly from: number;
  readonly points: Float64Array;
  readonly decimals: number;
}

/** Rounds a column of points half up into a column of Points; the plain loop is `roundedRatio` for a whole column. */
export function roundColumn(column: SafeColumn, { count, from, points, decimals }: Rounding): void {
  const { n, d, r, nMax } = column, unit = powerOfTen(decimals), step = POINT / unit;
  if (r !== null || 2 * nMax * unit + 3 * d >= 2 ** 52) {
    for (let i = 0; i < count; i++) points[from + i] = roundedRatio(n[i]!, r === null ? d : d * r[i]!, decimals);
    return;
  }
  const twice = 2 * unit, divisor = 2 * d;
  for (let i = 0; i < count; i++) {
    const value = n[i]!;
    points[from + i] = value >= 0 ? Math.floor((value * twice + d) / divisor) * step : -Math.floor((d - value * twice) / divisor) * step + 0;
  }
}
