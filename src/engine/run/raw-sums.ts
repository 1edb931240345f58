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
  const departments = prepared.scheme.departments.length;
  const over = (column: Float64Array): number => {
    let sum = 0;
    for (let at = department; at < column.length; at += departments) sum += column[at]!;
    return sum;
  };
  return { full: over(sums.full), earned: over(sums.score), bonus: over(sums.bonus), penalty: sums.penalty[department]! };
}

