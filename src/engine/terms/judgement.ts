import type { JudgementTerm } from "../../assessment/rule";
import type { TermEvaluator } from "./term-evaluator";

/** 酌情扣1-5分: the points that the reviewer entered; out of bounds is refused before it comes here. */
export function compileJudgement(term: JudgementTerm): TermEvaluator {
  return (_, inputs) => ({ value: inputs.fact(term.measure) });
}
