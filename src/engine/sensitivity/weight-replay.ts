import type { Settings } from "../../assessment/settings";
import { rankTotals } from "./rank-totals";
import { seededRandom } from "./seeded-random";
import { TOGETHER, totalsLength, type Weighed, weighedTotals } from "./weighed-totals";

/** What stands fixed while weights move: the item scores of every unit, and the weights as they are. */
export interface Weighing {
  readonly units: number;
  readonly items: number;
  /** At unit × items + item, whole numbers of one unit; NaN where the item does not count for the unit. */
  readonly scores: Float64Array;
  /** By item, whole numbers of one unit. */
  readonly weights: Float64Array;
  /** Each weight moves by at most this share, evenly and on its own: 0.2 is ±20%. */
  readonly swing: number;
  readonly method: Settings["rankMethod"];
  /** A whole number; the same seed gives the same weights. */
  readonly seed: number;
}

export interface WeightReplay {
  /** By unit, with the weights as they are. */
  readonly base: Int32Array;
  /** At unit × units + rank − 1, in how many runs the unit had that rank. */
  readonly counts: Uint32Array;
  /** Runs as many more; together they are the same runs however they are divided. */
  readonly advance: (runs: number) => void;
}

/** Weights move in steps of 1/10000, so that sums stay whole and ties stay ties. */
const STEPS = 10_000;

/** Replays the same item scores under weights that move, and counts the ranks. */
export function replayWeights({ units, items, scores, weights, swing, method, seed }: Weighing): WeightReplay {
  const total = weighedTotals({ units, items, scores }), rank = rankTotals(units, method);
  const counts = new Uint32Array(units * units), moved = new Float64Array(items), ranks = new Int32Array(units);
  const column = (): Float64Array => new Float64Array(totalsLength(units));
  const weighed: Weighed = { weights: new Float64Array(TOGETHER * items), totals: [column(), column(), column()] };
  const draw = seededRandom(seed), most = Math.round(swing * STEPS);
  const put = (run: number, own: Float64Array): void => { for (let item = 0; item < items; item++) weighed.weights[TOGETHER * item + run] = own[item]!; };
  const drawRun = (run: number): void => {
    draw(moved, 2 * most + 1);
    for (let item = 0; item < items; item++) moved[item] = weights[item]! * (STEPS - most + moved[item]!);
    put(run, moved);
  };
  const countRun = (run: number): void => {
    rank(weighed.totals[run]!, ranks);
    for (let unit = 0; unit < units; unit++) counts[unit * units + ranks[unit]! - 1]!++;
  };
  put(0, weights);
  total(weighed);
  const base = new Int32Array(units);
  rank(weighed.totals[0], base);
  return {
    base,
    counts,
    advance: (runs) => {
      for (let done = 0; done < runs; done += TOGETHER) {
        const fresh = Math.min(TOGETHER, runs - done);
        for (let run = 0; run < fresh; run++) drawRun(run);
        total(weighed);
        for (let run = 0; run < fresh; run++) countRun(run);
      }
    },
  };
}
