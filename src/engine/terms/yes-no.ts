import type { YesNoTerm } from "../../assessment/rule";
import { ratioOf } from "../columns/ratio";
import type { TermEvaluator } from "./term-evaluator";

/** 未…扣N分, …的得N分: all of the points when the fact is true. */
export function compileYesNo(term: YesNoTerm): TermEvaluator {
  const points = ratioOf(term.points ?? 1);
  return (algebra, inputs) => ({ value: algebra.times(inputs.fact(term.measure), points) });
}
