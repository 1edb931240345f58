import { POINT, type Points } from "../../assessment/points";
import type { Settings } from "../../assessment/settings";

/** A cell's number: the shortest decimal is exact, four decimals at most. */
export function cellOfPoints(points: Points): number {
  return points / POINT;
}

/** The scheme's decimals; where a figure is not yet rounded (舍入位置 is a later step; a line of the ledger) its further decimals too. */
export function pointsFormat({ rounding }: Pick<Settings, "rounding">, at: "line" | "item" | "total"): string {
  const { decimals, place } = rounding;
  const exact = at === "total" || (at === "item" && place === "item");
  const fixed = "0".repeat(decimals);
  if (exact) return decimals === 0 ? "0" : `0.${fixed}`;
  return decimals === 0 ? "General" : `0.${fixed}${"#".repeat(4 - decimals)}`;
}
