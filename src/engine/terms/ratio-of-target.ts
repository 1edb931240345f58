import type { RatioTerm } from "../../assessment/rule";
import { inverse, negated, ratioOf, type Ratio } from "../columns/ratio";
import { compileTarget } from "./compile-target";
import type { Register, TermEvaluator } from "./term-evaluator";

const NOTHING: Ratio = { n: 0, d: 1 };

/** 率×分值, 按比例得分: points × fact ÷ target, or what is short of it; between nothing and all of the points. */
export function compileRatio(term: RatioTerm, register: Register): TermEvaluator {
  const { measure, part, target } = term;
  const points = ratioOf(term.points);
  const reached = (term.effect === "earn") === (part === "reached");
  const targetOf = compileTarget({ target, measure, better: reached ? "higher" : "lower" }, register);
  // A stated target is a constant factor: rows then need no denominators of their own.
  const factor = target.kind === "number" ? inverse(ratioOf(target.value)) : null;
  return (algebra, inputs) => {
    const against = targetOf(algebra, inputs), fact = inputs.fact(measure);
    const share = algebra.times(factor === null ? algebra.over(fact, against) : algebra.times(fact, factor), points);
    const whole = algebra.atLeast(algebra.atMost(share, points), NOTHING);
    if (part === "reached") return { value: whole, against };
    return { value: algebra.times(algebra.shift(whole, negated(points)), { n: -1, d: 1 }), against };
  };
}
