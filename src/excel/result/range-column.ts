import { rankSpanText, type RankSpan } from "../../assessment/rank-span";

/** Behind the columns of 单位排名, where somebody asked how firm the ranking is. */
export const RANGE_COLUMN = "名次区间";

/** The places that each unit came to in replays, and how they were made. */
export interface RankingRanges {
  readonly method: string;
  /** By department; null for one that is not ranked. */
  readonly units: readonly ({ readonly overall: RankSpan } | null)[];
}

/** 稳定第3名, 第3–5名, — */
export function rangeWords({ units }: RankingRanges, department: number): string {
  const own = units[department] ?? null;
  return own === null ? "—" : rankSpanText(own.overall);
}
