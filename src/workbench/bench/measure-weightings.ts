import { rankRange, replayWeights } from "../../services/score-in-memory";
import { medianTimes } from "./median-time";
import { scoreExactlyByItem } from "./exact-reference";
import { makeWorkload, type Workload } from "./workload";
import { createWeightingsLoop, type FixedScores } from "./weightings-loop";

export interface MeasuredWeightings {
  readonly size: string;
  readonly runs: number;
  /** Milliseconds. */
  readonly loop: number;
  readonly replay: number;
  /** The longest that the replay kept a page waiting: it advances in slices. */
  readonly longestSlice: number;
}

const SLICE = 200;

/** 10,000 weightings of 200×150 with everyone's rank range, in slices between which a pane can draw, or stop. */
export function measureWeightings({ rounds }: { readonly rounds: number }): MeasuredWeightings {
  const fixed = fixedScores(makeWorkload({ departments: 200, indicators: 150 })), runs = 10_000, loop = createWeightingsLoop(fixed);
  let longestSlice = 0;
  const replay = (): void => {
    const replayed = replayWeights({ ...fixed, swing: 0.2, method: "competition", seed: 7 });
    for (let done = 0; done < runs; done += SLICE) {
      const start = performance.now();
      replayed.advance(SLICE);
      longestSlice = Math.max(longestSlice, performance.now() - start);
    }
    for (let unit = 0; unit < fixed.units; unit++) rankRange(replayed, unit);
  };
  return { size: "200×150", runs, ...medianTimes({ loop: () => loop(runs), replay }, { rounds, warmUp: 1 }), longestSlice };
}

/** Base items as shares of their full marks, in hundredths of a percent; weights are the full marks. */
function fixedScores(workload: Workload): FixedScores {
  const items = workload.indicators.flatMap(({ kind }, index) => (kind === "bonus" ? [] : [index])), units = workload.departments;
  const scores = new Float64Array(units * items.length);
  items.forEach((indicator, item) => {
    for (let unit = 0; unit < units; unit++) {
      const points = scoreExactlyByItem(workload, indicator, unit);
      scores[unit * items.length + item] = points === null ? NaN : Math.round((10_000 * points) / workload.indicators[indicator]!.points);
    }
  });
  return { units, items: items.length, scores, weights: Float64Array.from(items, (indicator) => workload.indicators[indicator]!.points) };
}
