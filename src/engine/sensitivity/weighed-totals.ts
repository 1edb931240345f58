interface ItemScores {
  readonly units: number;
  readonly items: number;
  readonly scores: Float64Array;
}

/** Fills in what each unit has of the weights that count for it: their sum where all count for all, else their mean. */
export type WeighedTotals = (weights: Float64Array, totals: Float64Array) => void;

export function weighedTotals(given: ItemScores): WeighedTotals {
  const counts = Float64Array.from(given.scores, (score) => (Number.isNaN(score) ? 0 : 1));
  if (counts.every((count) => count === 1)) return (weights, totals) => dot(given, weights, totals);
  const held = { ...given, scores: given.scores.map((score) => (Number.isNaN(score) ? 0 : score)) };
  const base = { ...given, scores: counts }, shares = new Float64Array(given.units);
  return (weights, totals) => {
    dot(held, weights, totals);
    dot(base, weights, shares);
    // A unit for which nothing counts comes last.
    for (let unit = 0; unit < given.units; unit++) totals[unit] = shares[unit]! > 0 ? totals[unit]! / shares[unit]! : -Infinity;
  };
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
