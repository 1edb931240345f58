import type { Points } from "../../assessment/points";
import type { Result } from "../../assessment/result";
import { replaySettings } from "../../engine/replay/replay";
import { resultOf } from "../../engine/result-of";
import type { Scored } from "../../engine/run/scored";
import type { WrittenTable } from "../../excel/schema";
import type { StatedTable } from "../../excel/stated-table";
import type { Evidence } from "./evidence";

/** What is verified, against what, and with which evidence. */
export interface Case {
  readonly scored: Scored;
  readonly result: Result;
  readonly stated: ReadonlyMap<WrittenTable, StatedTable>;
  readonly evidence: Evidence;
  readonly decimals: number;
  /** The same without any rounding before the fourth decimal. */
  readonly unrounded: () => Result;
  /** Index of the department of this name, or null. */
  readonly unit: (name: string) => number | null;
}

export function makeCase(given: Omit<Case, "unrounded" | "decimals">): Case {
  let unrounded: Result | null = null;
  const { scheme } = given.scored.prepared;
  return {
    ...given,
    decimals: scheme.settings.rounding.decimals,
    unrounded: () => (unrounded ??= resultOf(replaySettings(scheme, { rounding: { place: "total", decimals: 4 } }))),
  };
}

/** The exact total to four decimals. */
export const unroundedTotal = (of: Case, department: number): Points => of.unrounded().departments[department]?.total ?? 0;
