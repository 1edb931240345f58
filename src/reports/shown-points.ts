import { POINT, formatPoints, type Points } from "../assessment/points";
import type { Result } from "../assessment/result";
import { roundedRatio } from "../assessment/round-half-up";
import { NONE } from "./report-table";

/** Points with the scheme's decimals, and further ones where a figure has them; a dash without any. */
export function shownPoints({ scheme }: Result, points: Points | null): string {
  return points === null ? NONE : formatPoints(points, scheme.settings.rounding.decimals);
}

/** The mean of points with the scheme's decimals, two at least, rounded half up; null for none. */
export function meanPoints({ scheme }: Result, points: readonly Points[]): Points | null {
  if (points.length === 0) return null;
  return roundedRatio(sumOf(points), points.length * POINT, Math.max(2, scheme.settings.rounding.decimals));
}

export const sumOf = (points: readonly number[]): number => points.reduce((sum, each) => sum + each, 0);

/** numerator ÷ denominator in percent with two decimals at most, without the sign; a dash over zero. */
export function shownRate(numerator: number, denominator: number): string {
  return denominator === 0 ? NONE : formatPoints(roundedRatio(numerator * 100, denominator, 2));
}

/** The same with exactly two decimals, for columns that stand beneath each other. */
export function columnRate(numerator: number, denominator: number): string {
  return denominator === 0 ? NONE : formatPoints(roundedRatio(numerator * 100, denominator, 2), 2);
}
