import { seededRandom } from "../sensitivity/seeded-random";
import type { Scored, Standing } from "../run/scored";
import { TOGETHER } from "../sensitivity/weighed-totals";
import { createPlainRanks } from "./plain-ranks";
import { createRankReweigher } from "./reweigh";

/** How often each unit had each rank: at unit × units + rank − 1. */
export interface RankCounts { readonly overall: Uint32Array; readonly within: Uint32Array }

export interface RankReplay {
  readonly counts: RankCounts;
  /** Replays as many more; together they are the same however they are divided. */
  readonly advance: (runs: number) => void;
}

export interface Swing {
  /** In percent: 20 moves every weight by −20% to +20%, evenly and on its own, in whole percents. */
  readonly percent: number;
  /** A whole number; the same seed gives the same weights. */
  readonly seed: number;
}

/** Replays the scoring with weights that move, and counts ranks over all units and within the groups. */
export function replayRanks(scored: Scored, { percent, seed }: Swing): RankReplay {
  const units = scored.prepared.scheme.departments.length, indicators = scored.prepared.scheme.indicators.length;
  const draw = seededRandom(seed), plain = createPlainRanks(scored), reweigh = createRankReweigher(scored);
  const moved = Array.from({ length: TOGETHER }, () => new Float64Array(indicators));
  const counts = { overall: new Uint32Array(units * units), within: new Uint32Array(units * units) };
  return {
    counts,
    advance: (runs) => {
      for (let done = 0; done < runs; done += TOGETHER) {
        const drawn = moved.slice(0, Math.min(TOGETHER, runs - done));
        for (const weights of drawn) {
          draw(weights, 2 * percent + 1);
          for (let indicator = 0; indicator < indicators; indicator++) weights[indicator] = weights[indicator]! + 100 - percent;
        }
        if (plain !== null) plain(drawn, counts);
        else for (const weights of drawn) countRanks(reweigh(weights), counts);
      }
    },
  };
}

function countRanks({ rank, groupRank }: Pick<Standing, "rank" | "groupRank">, { overall, within }: RankCounts): void {
  const units = rank.length;
  for (let unit = 0; unit < units; unit++) {
    if (rank[unit] === 0) continue;
    overall[unit * units + rank[unit]! - 1]!++;
    within[unit * units + groupRank[unit]! - 1]!++;
  }
}
