import type { RankSpan } from "../assessment/rank-span";
import type { Result } from "../assessment/result";

/** All that the tables, sentences and scorecards of a report are made from. */
export interface ReportInput {
  readonly result: Result;
  readonly names: "full" | "short";
  /** Printed as the time of the run: 2026-11-23 10:32; "" prints none. */
  readonly scoredAt: string;
  /** ISO date against which deadlines are held; null holds none. */
  readonly today: string | null;
  /** 复核记录: what seals the result. */
  readonly receipt?: Receipt;
  /** 名次区间 by department, where it has been computed. */
  readonly ranges?: RankRanges;
}

/** Digests of what was scored and of what came out, as 复核记录 states them. */
export interface Receipt {
  readonly inputs: string;
  readonly results: string;
}

export interface RankRanges {
  /** How they were made, in Chinese, without a full stop: 各指标权重独立变动±20%，试算 10000 次（种子 1）…. */
  readonly method: string;
  /** By department, over all units and within its group; null for one that is not ranked. */
  readonly units: readonly ({ readonly overall: RankSpan; readonly within: RankSpan } | null)[];
}
