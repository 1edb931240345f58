interface ItemScores {
  readonly units: number;
  readonly items: number;
  readonly scores: Float64Array;
}

/** Runs that are computed together: what is read of the scores serves all of them. */
export const TOGETHER = 3;

export interface Weighed {
  /** The weights of the runs, item by item: those of item i stand from TOGETHER × i. */
  readonly weights: Float64Array;
  /** For each run, by unit; as long as `totalsLength` says. */
  readonly totals: readonly [Float64Array, Float64Array, Float64Array];
}

/** Fills in what each unit has of the weights that count for it: their sum where all count for all, else their mean. */
export type WeighedTotals = (weighed: Weighed) => void;

/** Units are computed by fours. */
export const totalsLength = (units: number): number => Math.ceil(units / 4) * 4;

export function weighedTotals(given: ItemScores): WeighedTotals {
  const blocks = blocksOfFour(given);
  if (!given.scores.some(Number.isNaN)) return (weighed) => sumUp(blocks, weighed);
  const missing = missingItems(given);
  return (weighed) => {
    sumUp(blocks, weighed);
    divideByShare(missing, weighed);
  };
}

/** Of four units at a time the scores of an item beside each other, 0 where it does not count. */
function blocksOfFour({ units, items, scores }: ItemScores): Float64Array {
  const blocks = new Float64Array(totalsLength(units) * items);
  for (let unit = 0; unit < units; unit++) {
    const block = (unit - (unit % 4)) * items + (unit % 4);
    for (let item = 0; item < items; item++) {
      const score = scores[unit * items + item]!;
      blocks[block + 4 * item] = Number.isNaN(score) ? 0 : score;
    }
  }
  return blocks;
}

/** Four units by three runs: twelve sums that do not wait for one another, and as many as the processor has room for. */
function sumUp(blocks: Float64Array, { weights, totals: [first, second, third] }: Weighed): void {
  for (let unit = 0, block = 0; unit < first.length; unit += 4) {
    let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, l = 0;
    for (let at = 0; at < weights.length; at += TOGETHER, block += 4) {
      const x = weights[at]!, y = weights[at + 1]!, z = weights[at + 2]!;
      const p = blocks[block]!, q = blocks[block + 1]!, r = blocks[block + 2]!, s = blocks[block + 3]!;
      a += x * p; b += x * q; c += x * r; d += x * s;
      e += y * p; f += y * q; g += y * r; h += y * s;
      i += z * p; j += z * q; k += z * r; l += z * s;
    }
    first[unit] = a; first[unit + 1] = b; first[unit + 2] = c; first[unit + 3] = d;
    second[unit] = e; second[unit + 1] = f; second[unit + 2] = g; second[unit + 3] = h;
    third[unit] = i; third[unit + 1] = j; third[unit + 2] = k; third[unit + 3] = l;
  }
}

interface MissingItems {
  /** Where the weights of the items that do not count for a unit stand, unit by unit: from starts[u] up to starts[u + 1]. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function missingItems({ units, items, scores }: ItemScores): MissingItems {
  const starts = new Int32Array(units + 1), places: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    for (let item = 0; item < items; item++) if (Number.isNaN(scores[unit * items + item]!)) places.push(TOGETHER * item);
    starts[unit + 1] = places.length;
  }
  return { starts, places: Int32Array.from(places) };
}

/** Weights are whole numbers: what is left of their sum is what counts, to the last digit. */
function divideByShare({ starts, places }: MissingItems, { weights, totals: [first, second, third] }: Weighed): void {
  let x = 0, y = 0, z = 0;
  for (let at = 0; at < weights.length; at += TOGETHER) {
    x += weights[at]!;
    y += weights[at + 1]!;
    z += weights[at + 2]!;
  }
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    let a = x, b = y, c = z;
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) {
      const place = places[at]!;
      a -= weights[place]!;
      b -= weights[place + 1]!;
      c -= weights[place + 2]!;
    }
    // A unit for which nothing counts comes last.
    first[unit] = a > 0 ? first[unit]! / a : -Infinity;
    second[unit] = b > 0 ? second[unit]! / b : -Infinity;
    third[unit] = c > 0 ? third[unit]! / c : -Infinity;
  }
}
