import type { Rule, Term } from "../../assessment/rule";
import { compileBands } from "./bands";
import { compileChoice } from "./choice";
import { compileJudgement } from "./judgement";
import { compilePerUnit } from "./per-unit";
import { compileRankTable } from "./rank-table";
import { compileRatio } from "./ratio-of-target";
import { compileRelative } from "./relative";
import type { Register, TermEvaluator } from "./term-evaluator";
import { compileThreshold } from "./threshold";
import { compileYesNo } from "./yes-no";

export function compileTerm(rule: Rule, term: Term, register: Register): TermEvaluator {
  switch (term.kind) {
    case "yes-no": return compileYesNo(term);
    case "per-unit": return compilePerUnit(term, register);
    case "threshold": return compileThreshold(term, register);
    case "ratio": return compileRatio(term, register);
    case "judgement": return compileJudgement(term);
    case "choice": return compileChoice(term);
    case "bands": return compileBands(term);
    case "rank": return compileRankTable(term, rule.measures[term.measure]?.type ?? "rank", register);
    case "relative": return compileRelative(term, register);
    default: return term satisfies never;
  }
}
