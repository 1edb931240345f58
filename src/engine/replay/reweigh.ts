import { add, type Exact, fraction, multiply, ZERO } from "../../assessment/exact";
import { makeRanks, makeStanding } from "../run/make-standing";
import { makeTotals } from "../run/make-totals";
import type { Scored, Standing, Sums } from "../run/scored";

/** Weights of the base indicators in percent of what they are, whole numbers by indicator: 100 as it is, 0 left out. */
export type Reweigher = (percent: Float64Array | Int32Array) => Scored;

/**
 * The same item scores with other weights: score and full marks of an item grow and shrink together, then totals, ranks
 * and grades are made by the scoring's own steps. Bonus, penalty and vetoes stay as they are.
 */
export function createReweigher(scored: Scored): Reweigher {
  const { prepared, items, vetoes } = scored, weigh = createWeighing(scored);
  return (percent) => {
    const { sums, totals } = weigh(percent);
    return { ...scored, sums, totals, standing: makeStanding({ prepared, items, sums, totals, vetoes }) };
  };
}

/** The ranks alone, without grades: for thousands of weightings. */
export function createRankReweigher(scored: Scored): (percent: Float64Array) => Pick<Standing, "rank" | "groupRank"> {
  const { prepared, items, vetoes } = scored, weigh = createWeighing(scored);
  return (percent) => {
    const { overall, within } = makeRanks({ prepared, items, vetoes, ...weigh(percent) });
    return { rank: overall.rank, groupRank: within.rank };
  };
}

function createWeighing(scored: Scored): (percent: Float64Array | Int32Array) => Pick<Scored, "sums" | "totals"> {
  const { prepared, items, vetoes } = scored, units = prepared.scheme.departments.length;
  const base = prepared.tasks.flatMap((task, index) => (task.category === "base" && prepared.bucketOf[task.indicator]! >= 0 ? [{ task, points: items[index]!.points, exact: items[index]!.exact, offset: prepared.bucketOf[task.indicator]! * units }] : []));
  // Where losses are taken from full marks, a point must stay a point; everywhere else only shares matter.
  const scale = prepared.scheme.settings.assembly === "from-full" ? 100 : 1;
  return (percent) => {
    const score = new Float64Array(scored.sums.score.length), full = new Float64Array(scored.sums.full.length);
    for (const { task, points, offset } of base) {
      const weight = percent[task.indicator]! / scale;
      if (weight === 0) continue;
      for (let row = 0; row < points.length; row++) {
        const own = points[row]!, at = offset + task.departments[row]!;
        if (own !== own) continue;
        score[at] = score[at]! + (scale === 1 ? own * weight : Math.round(own * weight));
        full[at] = full[at]! + (scale === 1 ? task.full * weight : Math.round(task.full * weight));
      }
    }
    const sums: Sums = { ...scored.sums, score, full, exact: scored.sums.exact === null ? null : { ...scored.sums.exact, base: exactBase(percent) } };
    return { sums, totals: makeTotals(prepared, sums, vetoes) };
  };

  function exactBase(percent: Float64Array | Int32Array): readonly (readonly Exact[])[] {
    const sums = prepared.parts.map(() => prepared.scheme.departments.map((): Exact => ZERO));
    for (const { task, exact } of base) {
      const part = sums[prepared.partOf[task.indicator]!], weight = fraction(percent[task.indicator]!, scale);
      exact?.forEach((value, row) => {
        const at = task.departments[row]!;
        if (value !== null && part !== undefined) part[at] = add(part[at]!, multiply(value, weight));
      });
    }
    return sums;
  }
}
