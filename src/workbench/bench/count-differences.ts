import { DEFAULT_SETTINGS } from "../../assessment/settings";
import type { Result } from "../../assessment/result";
import type { LoopResult } from "./typed-loop";

export interface Differences {
  readonly totals: number;
  readonly ranks: number;
  readonly groupRanks: number;
  readonly grades: number;
}

/** How many departments stand otherwise than the reference says; all must be 0. */
export function countDifferences(result: Result, expected: LoopResult): Differences {
  const grades = DEFAULT_SETTINGS.grades[0]!.cuts.map((cut) => cut.grade);
  const differ = (same: (department: number) => boolean): number => result.departments.filter((_, department) => !same(department)).length;
  const { departments } = result;
  return {
    totals: differ((at) => departments[at]!.total === expected.total[at]! * 100),
    ranks: differ((at) => departments[at]!.rank === expected.rank[at]),
    groupRanks: differ((at) => departments[at]!.groupRank === expected.groupRank[at]),
    grades: differ((at) => departments[at]!.grade === grades[expected.grade[at]!]),
  };
}

/** The same of anything that tells what it found in hundredths: the loop, or another program. */
export function unlikeReference(found: LoopResult, expected: LoopResult): number {
  const unlike = (a: ArrayLike<number>, b: ArrayLike<number>): number => Array.from(a).filter((value, at) => value !== b[at]).length;
  return unlike(found.total, expected.total) + unlike(found.rank, expected.rank) + unlike(found.groupRank, expected.groupRank) + unlike(found.grade, expected.grade);
}
