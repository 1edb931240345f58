import type { MeasureType, RankTerm } from "../../assessment/rule";
import type { Interval } from "../columns/algebra";
import { ratioOf } from "../columns/ratio";
import type { Register, TermEvaluator } from "./term-evaluator";

/**
 * 前5名依次加5至1分, 末位扣1分. A reported place (type rank) counts as it stands; of any other measure the place is
 * found among the peers, equal facts sharing the better one.
 */
export function compileRankTable(term: RankTerm, measureType: MeasureType, register: Register): TermEvaluator {
  const { measure, from, table } = term;
  const better = measureType === "rank" ? "lower" : "higher";
  const need = measureType === "rank" && from === "first"
    ? null
    : register({ figure: from === "first" ? "place-from-best" : "place-from-last", measure, among: "all", better });
  const places: readonly Interval[] = table.map(({ place, upTo }) => ({
    from: { value: ratioOf(place), inclusive: true },
    to: { value: ratioOf(upTo), inclusive: true },
  }));
  const points = table.map((row) => ratioOf(row.points));
  return (algebra, inputs) => {
    const steps = need === null ? inputs.fact(measure) : inputs.figure(need);
    return { value: algebra.pick(algebra.locate(steps, places, "none"), points), steps };
  };
}
