import type { Settings } from "../../assessment/settings";

/** Fills in the rank of every total, the highest first, equal ones the same. */
export type RankTotals = (totals: Float64Array, ranks: Int32Array) => void;

/**
 * 同分名次 as the settings have it: competition leaves the next places empty (1,2,2,4), dense none (1,2,2,3). For thousands
 * of rankings of the same units: nothing is allocated on the way, and totals need not be whole.
 */
export function rankTotals(units: number, method: Settings["rankMethod"]): RankTotals {
  const sorted = new Float64Array(units), places = method === "dense" ? new Int32Array(units) : null;
  return (totals, ranks) => {
    sorted.set(totals);
    sorted.sort();
    if (places !== null) countDistinct(sorted, places);
    // Of equal totals the last in rising order has the place of all of them.
    for (let unit = 0; unit < units; unit++) {
      const last = lastOf(sorted, totals[unit]!);
      ranks[unit] = places === null ? units - last : places[last]!;
    }
  };
}

/** At each index, how many distinct totals stand there or beyond. */
function countDistinct(sorted: Float64Array, places: Int32Array): void {
  for (let at = sorted.length - 1, distinct = 0; at >= 0; at--) {
    if (at === sorted.length - 1 || sorted[at] !== sorted[at + 1]) distinct++;
    places[at] = distinct;
  }
}

/** The last index of a number that is there. */
function lastOf(sorted: Float64Array, wanted: number): number {
  let low = 0, high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
