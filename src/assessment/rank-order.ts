import type { Result } from "./result";

/** Indices of departments by rank; equal ranks and units without one in the order of 单位名录. */
export function rankOrder(result: Result, key: "rank" | "groupRank" = "rank"): readonly number[] {
  const rank = (index: number): number => result.departments[index]?.[key] ?? Infinity;
  const byRank = (a: number, b: number): number => (rank(a) === rank(b) ? a - b : rank(a) - rank(b));
  return result.departments.map((_, index) => index).sort(byRank);
}
