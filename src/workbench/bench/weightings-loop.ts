/** What stands fixed while the weights move. */
export interface FixedScores {
  readonly units: number;
  readonly items: number;
  /** At unit × items + item; NaN where the item does not count for the unit. */
  readonly scores: Float64Array;
  readonly weights: Float64Array;
}

/**
 * What a hand-written loop over typed arrays does for `runs` weightings: weights moved by up to a fifth, weighed means
 * (four units at a time, less the few items that do not count), ranks by sorting, and how often each unit had each rank.
 * The kernel of the engine is held against it.
 */
export function createWeightingsLoop(fixed: FixedScores): (runs: number) => Uint32Array {
  const { units, items, weights } = fixed, held = fixed.scores.map((score) => (Number.isNaN(score) ? 0 : score));
  const missing = Array.from({ length: units }, (_, unit) => Int32Array.from(weights.keys()).filter((item) => Number.isNaN(fixed.scores[unit * items + item]!)));
  const moved = new Float64Array(items), totals = new Float64Array(units), order = new Float64Array(units);
  return (runs) => {
    const ranks = new Uint32Array(units * units);
    let state = 0x2545f491;
    for (let run = 0; run < runs; run++) {
      let all = 0;
      for (let item = 0; item < items; item++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        all += moved[item] = weights[item]! * (0.8 + 0.4 * ((state >>> 0) / 2 ** 32));
      }
      sumFour(held, moved, totals);
      for (let unit = 0; unit < units; unit++) {
        const out = missing[unit]!;
        let share = all;
        for (let at = 0; at < out.length; at++) share -= moved[out[at]!]!;
        totals[unit] = totals[unit]! / share;
      }
      countRanks(totals, order, ranks);
    }
    return ranks;
  };
}

/** The number of units is a multiple of four. */
function sumFour(held: Float64Array, moved: Float64Array, totals: Float64Array): void {
  const items = moved.length;
  for (let unit = 0; unit < totals.length; unit += 4) {
    const i = unit * items, j = i + items, k = j + items, l = k + items;
    let a = 0, b = 0, c = 0, d = 0;
    for (let item = 0; item < items; item++) {
      const weight = moved[item]!;
      a += weight * held[i + item]!;
      b += weight * held[j + item]!;
      c += weight * held[k + item]!;
      d += weight * held[l + item]!;
    }
    totals[unit] = a;
    totals[unit + 1] = b;
    totals[unit + 2] = c;
    totals[unit + 3] = d;
  }
}

function countRanks(totals: Float64Array, order: Float64Array, ranks: Uint32Array): void {
  const units = totals.length;
  order.set(totals);
  order.sort();
  for (let unit = 0; unit < units; unit++) {
    const total = totals[unit]!;
    let low = 0, high = units;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order[middle]! > total) high = middle;
      else low = middle + 1;
    }
    ranks[unit * units + units - low]!++;
  }
}
