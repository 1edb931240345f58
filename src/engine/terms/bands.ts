import type { BandsTerm, Bound } from "../../assessment/rule";
import type { Interval } from "../columns/algebra";
import { ratioOf, type Ratio } from "../columns/ratio";
import type { TermEvaluator } from "./term-evaluator";

/** 90分以上得5分,80—90分得3分: a fact in a gap between two bands belongs to the lower one, as officials settle it. */
export function compileBands(term: BandsTerm): TermEvaluator {
  const intervals: readonly Interval[] = term.bands.map(({ from, to }) => ({ from: bound(from), to: bound(to) }));
  const points: readonly Ratio[] = term.bands.map(({ score }) => ratioOf(typeof score === "number" ? score : 0));
  return (algebra, inputs) => {
    const steps = algebra.locate(inputs.fact(term.measure), intervals, "lower");
    return { value: algebra.pick(steps, points), steps };
  };
}

function bound(at: Bound | null): Interval["from"] {
  return at === null ? null : { value: ratioOf(at.value), inclusive: at.inclusive };
}
