import type { ChoiceTerm } from "../../assessment/rule";
import { ratioOf } from "../columns/ratio";
import type { TermEvaluator } from "./term-evaluator";

/** 好5分较好3分一般1分: a chosen word reaches the column as its place among the options. */
export function compileChoice(term: ChoiceTerm): TermEvaluator {
  const points = term.options.map((option) => ratioOf(option.points ?? 0));
  return (algebra, inputs) => ({ value: algebra.pick(inputs.fact(term.measure), points) });
}
