import type { ThresholdTerm } from "../../assessment/rule";
import type { SignTest } from "../columns/algebra";
import { ratioOf } from "../columns/ratio";
import { betterEnd, compileTarget } from "./compile-target";
import type { Register, TermEvaluator } from "./term-evaluator";

/** 达到95%的得5分, 低于60%不得分: all of the points on one side of the target. */
export function compileThreshold(term: ThresholdTerm, register: Register): TermEvaluator {
  const { measure, side, inclusive, effect } = term;
  const points = ratioOf(term.points ?? 1);
  const targetOf = compileTarget({ target: term.target, measure, better: betterEnd(effect, side) }, register);
  const sign: SignTest = side === "below" ? (inclusive ? "not-positive" : "negative") : inclusive ? "not-negative" : "positive";
  return (algebra, inputs) => {
    const against = targetOf(algebra, inputs);
    const reached = algebra.test(algebra.minus(inputs.fact(measure), against), sign);
    return { value: algebra.times(reached, points), against };
  };
}
