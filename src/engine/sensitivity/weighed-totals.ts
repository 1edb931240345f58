interface ItemScores {
  readonly units: number;
  readonly items: number;
  readonly scores: Float64Array;
}

/** Fills in what each unit has of the weights that count for it: their sum where all count for all, else their mean. */
export type WeighedTotals = (weights: Float64Array, totals: Float64Array) => void;

export function weighedTotals(given: ItemScores): WeighedTotals {
  if (!given.scores.some(Number.isNaN)) return (weights, totals) => dot(given, weights, totals);
  const held = { ...given, scores: given.scores.map((score) => (Number.isNaN(score) ? 0 : score)) };
  const { starts, items } = missingItems(given);
  return (weights, totals) => {
    dot(held, weights, totals);
    let all = 0;
    for (let item = 0; item < weights.length; item++) all += weights[item]!;
    for (let unit = 0; unit < given.units; unit++) {
      // Weights are whole numbers: what is left of their sum is what counts, to the last digit.
      let share = all;
      for (let at = starts[unit]!; at < starts[unit + 1]!; at++) share -= weights[items[at]!]!;
      // A unit for which nothing counts comes last.
      totals[unit] = share > 0 ? totals[unit]! / share : -Infinity;
    }
  };
}

/** The items that do not count, unit by unit: those of unit u stand from starts[u] up to starts[u + 1]. */
function missingItems({ units, items, scores }: ItemScores): { readonly starts: Int32Array; readonly items: Int32Array } {
  const starts = new Int32Array(units + 1), missing: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    for (let item = 0; item < items; item++) if (Number.isNaN(scores[unit * items + item]!)) missing.push(item);
    starts[unit + 1] = missing.length;
  }
  return { starts, items: Int32Array.from(missing) };
}

/** Four units at a time: their sums do not wait for one another. */
function dot({ units, items, scores }: ItemScores, weights: Float64Array, totals: Float64Array): void {
  let unit = 0;
  for (; unit + 3 < units; unit += 4) {
    let a = 0, b = 0, c = 0, d = 0;
    const first = unit * items, second = first + items, third = second + items, fourth = third + items;
    for (let item = 0; item < items; item++) {
      const weight = weights[item]!;
      a += weight * scores[first + item]!;
      b += weight * scores[second + item]!;
      c += weight * scores[third + item]!;
      d += weight * scores[fourth + item]!;
    }
    totals[unit] = a; totals[unit + 1] = b; totals[unit + 2] = c; totals[unit + 3] = d;
  }
  for (; unit < units; unit++) {
    let sum = 0;
    for (let item = 0, at = unit * items; item < items; item++) sum += weights[item]! * scores[at + item]!;
    totals[unit] = sum;
  }
}
