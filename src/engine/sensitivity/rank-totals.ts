import type { Settings } from "../../assessment/settings";

/** Fills in the rank of every total, the highest first, equal ones the same. */
export type RankTotals = (totals: Float64Array, ranks: Int32Array) => void;

/**
 * 同分名次 as the settings have it: competition leaves the next places empty (1,2,2,4), dense none (1,2,2,3). For thousands
 * of rankings of the same units: nothing is allocated on the way, and totals need not be whole.
 */
export function rankTotals(units: number, method: Settings["rankMethod"]): RankTotals {
  const order: Order = { units: Int32Array.from({ length: units }, (_, unit) => unit), totals: new Float64Array(units) };
  return (totals, ranks) => {
    if (!insertAll(order, totals)) sortAll(order, totals);
    let place = 0;
    for (let at = 0; at < units; at++) {
      if (at === 0 || order.totals[at] !== order.totals[at - 1]) place = method === "dense" ? place + 1 : at + 1;
      ranks[order.units[at]!] = place;
    }
  };
}

/** The units from the highest total to the lowest, and their totals. */
interface Order {
  readonly units: Int32Array;
  readonly totals: Float64Array;
}

/** Moves for each unit beyond which sorting anew is quicker: thousands of units, or totals of another kind. */
const MOST_MOVES = 16;

/** From one run to the next few units change places: each is put where it belongs, starting from the last order. */
function insertAll({ units, totals: sorted }: Order, totals: Float64Array): boolean {
  const count = units.length;
  let moves = 0;
  for (let at = 0; at < count; at++) {
    const unit = units[at]!, total = totals[unit]!;
    let to = at;
    for (; to > 0 && sorted[to - 1]! < total; to--) {
      sorted[to] = sorted[to - 1]!;
      units[to] = units[to - 1]!;
    }
    sorted[to] = total;
    units[to] = unit;
    moves += at - to;
    if (moves > MOST_MOVES * count) return false;
  }
  return true;
}

function sortAll({ units, totals: sorted }: Order, totals: Float64Array): void {
  units.sort((a, b) => totals[b]! - totals[a]!);
  for (let at = 0; at < units.length; at++) sorted[at] = totals[units[at]!]!;
}
