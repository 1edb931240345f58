import type { Points } from "../../assessment/points";
import type { Scored } from "./scored";

export interface RawSums {
  /** 适用分值 and what was earned of it. */
  readonly full: Points;
  readonly earned: Points;
  readonly bonus: Points;
  readonly penalty: Points;
}

/** Sums of a department's items as they are shown, before caps and conversion. */
export function rawSums({ prepared, sums }: Scored, department: number): RawSums {
  const step = prepared.scheme.departments.length;
  return { full: over(sums.full, department, step), earned: over(sums.score, department, step), bonus: over(sums.bonus, department, step), penalty: sums.penalty[department]! };
}

function over(column: Float64Array, department: number, step: number): number {
  let sum = 0;
  for (let at = department; at < column.length; at += step) sum += column[at]!;
  return sum;
}

