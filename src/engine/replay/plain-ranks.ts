import { POINT, pointsOf } from "../../assessment/points";
import { roundedRatio } from "../../assessment/round-half-up";
import type { Scored } from "../run/scored";
import { rankTotals } from "../sensitivity/rank-totals";
import { TOGETHER, totalsLength, weighedTotals, type Weighed } from "../sensitivity/weighed-totals";
import type { RankCounts } from "./rank-spread";
import { fixedKeys } from "./fixed-keys";

/** Ranks of a few weightings at once, counted: percent of each indicator's weight, run by run. */
export type PlainRanks = (runs: readonly Float64Array[], counts: RankCounts) => void;

/**
 * Most schemes: items rounded, no parts, points added up, ranks by the rounded total. Then a weighting changes nothing but
 * two sums of a unit, and what the scoring does with them fits into machine numbers: weighed sums side by side, the same
 * rounding and bounds, ranks from the order of the run before. A test holds it to the scoring's own steps. null for others.
 */
export function createPlainRanks(scored: Scored): PlainRanks | null {
  const { prepared } = scored, { settings, departments } = prepared.scheme, units = departments.length;
  const fixed = fixedKeys(scored);
  if (fixed === null || settings.rounding.place !== "item" || settings.assembly !== "sum" || settings.rankOn !== "rounded" || settings.parts.length > 0) return null;
  const items = baseItems(scored), column = (): Float64Array => new Float64Array(totalsLength(units));
  const score = weighedTotals({ units, items: items.indicators.length, scores: items.points }), full = weighedTotals({ units, items: items.indicators.length, scores: items.fulls });
  const weights = new Float64Array(TOGETHER * items.indicators.length);
  const scores: Weighed = { weights, totals: [column(), column(), column()] }, fulls: Weighed = { weights, totals: [column(), column(), column()] };
  const keys = new Float64Array(units), keyOf = createKey(scored, fixed), pools = poolsOf(scored), own = pools.map(({ members }) => new Float64Array(members.length)), ranks = pools.map(({ members }) => new Int32Array(members.length));
  const place = pools.map(({ members }) => rankTotals(members.length, settings.rankMethod));
  return (runs, counts) => {
    runs.forEach((percent, run) => items.indicators.forEach((indicator, item) => { weights[TOGETHER * item + run] = percent[indicator]!; }));
    score(scores);
    full(fulls);
    for (let run = 0; run < runs.length; run++) {
      const top = scores.totals[run]!, whole = fulls.totals[run]!;
      for (let unit = 0; unit < units; unit++) keys[unit] = keyOf(unit, top[unit]!, whole[unit]!);
      pools.forEach(({ members, kind }, pool) => {
        const values = own[pool]!, places = ranks[pool]!, into = counts[kind];
        for (let at = 0; at < members.length; at++) values[at] = keys[members[at]!]!;
        place[pool]!(values, places);
        for (let at = 0; at < members.length; at++) into[members[at]! * units + places[at]! - 1]!++;
      });
    }
  };
}

interface BaseItems {
  readonly indicators: readonly number[];
  /** At unit × items + item, 0 where the item is not counted. */
  readonly points: Float64Array;
  readonly fulls: Float64Array;
}

function baseItems({ prepared, items }: Scored): BaseItems {
  const units = prepared.scheme.departments.length, indicators = prepared.tasksOf.flatMap((_, indicator) => (prepared.bucketOf[indicator]! >= 0 ? [indicator] : []));
  const points = new Float64Array(units * indicators.length), fulls = new Float64Array(units * indicators.length);
  indicators.forEach((indicator, item) => {
    for (const index of prepared.tasksOf[indicator]!) {
      const { departments, full } = prepared.tasks[index]!, own = items[index]!.points;
      for (let row = 0; row < own.length; row++) {
        if (own[row] !== own[row]) continue;
        points[departments[row]! * indicators.length + item] = own[row]!;
        fulls[departments[row]! * indicators.length + item] = full;
      }
    }
  });
  return { indicators, points, fulls };
}

/** What a unit is ranked by: its total as the scoring makes it from the two sums, then what breaks ties. */
function createKey({ prepared, totals }: Scored, { zero, ties, last }: NonNullable<ReturnType<typeof fixedKeys>>): (unit: number, score: number, full: number) => number {
  const { rounding, totalMayExceedFull, totalFloor } = prepared.scheme.settings, units = prepared.scheme.departments.length;
  const most = totalMayExceedFull === "no" ? prepared.fullMarks : Infinity, least = totalFloor === null ? -Infinity : pointsOf(totalFloor);
  const added = totals.bonus.map((bonus, unit) => bonus - totals.penalty[unit]!), whole = prepared.fullMarks % POINT === 0;
  const marks = whole ? prepared.fullMarks / POINT : prepared.fullMarks, over = whole ? 1 : POINT;
  return (unit, score, full) => {
    const base = full === 0 ? 0 : roundedRatio(score * marks, full * over, rounding.decimals);
    const total = zero[unit] === 1 ? 0 : Math.max(Math.min(base + added[unit]!, most), least);
    return total * units + ties[unit]! - last[unit]!;
  };
}

interface Pool { readonly members: Int32Array; readonly kind: keyof RankCounts }

/** All who are ranked, and those of each group. */
function poolsOf({ prepared, standing }: Scored): readonly Pool[] {
  const ranked = Int32Array.from(prepared.scheme.departments.keys()).filter((unit) => standing.rank[unit]! > 0);
  return [{ members: ranked, kind: "overall" }, ...prepared.groups.map((_, group): Pool => ({ members: ranked.filter((unit) => prepared.groupOf[unit] === group), kind: "within" }))];
}
