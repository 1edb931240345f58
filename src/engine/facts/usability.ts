import type { Fact } from "../../assessment/observation";
import type { Rule, Term } from "../../assessment/rule";
import { measuresOfTerm } from "../terms/measures-of-term";

/** Whether a fact can be used in a computation, and if not, why. */
export type Usability = "usable" | "missing" | "not-applicable" | "no-business";

export type FactState = "scored" | "not-applicable" | "not-reported" | "needs-judgement";

export interface FactStates {
  readonly state: FactState;
  /** By measure. */
  readonly usability: readonly Usability[];
}

/**
 * What facts make of an item: something missing comes first (where only a reviewer's number is missing, 需人工); an item
 * of which nothing applies is 不涉及; else what can be used is scored.
 */
export function compileStates(rule: Rule): (facts: readonly Fact[]) => FactStates {
  const read = [...new Set(rule.terms.flatMap(measuresOfTerm))];
  const divisors = rule.terms.flatMap((term) => (term.kind === "ratio" && term.target.kind === "measure" ? [term.target.measure] : []));
  const open = rule.terms.filter((term) => leavesOpen(term));
  const judged = (measure: number): boolean => rule.measures[measure]?.type === "judgement";

  return (facts) => {
    const usability = rule.measures.map((_, measure) => usabilityOfFact(facts[measure] ?? { kind: "missing" }));
    // A share of a target that is zero is 无业务, as a rate over zero is.
    for (const measure of divisors) if (isZero(facts[measure])) usability[measure] = "no-business";
    const missing = read.filter((measure) => usability[measure] === "missing");
    if (missing.some((measure) => !judged(measure))) return { state: "not-reported", usability };
    if (missing.length > 0 || open.some((term) => choosesOpen(term, facts[term.measure]))) return { state: "needs-judgement", usability };
    const nothing = read.length > 0 && read.every((measure) => usability[measure] !== "usable");
    return { state: nothing ? "not-applicable" : "scored", usability };
  };
}

function usabilityOfFact(fact: Fact): Usability {
  switch (fact.kind) {
    case "missing":
    case "not-applicable":
    case "no-business":
      return fact.kind;
    case "yes-no":
    case "number":
    case "word":
      return "usable";
    default:
      return fact satisfies never;
  }
}

const isZero = (fact: Fact | undefined): boolean => fact?.kind === "number" && fact.numerator === 0;

/** A choice or a band whose points the clause leaves to a reviewer, or to a grade. */
function leavesOpen(term: Term): boolean {
  if (term.kind === "choice") return term.options.some((option) => option.points === null);
  return term.kind === "bands" && term.bands.some((band) => typeof band.score === "string");
}

function choosesOpen(term: Term, fact: Fact | undefined): boolean {
  if (term.kind === "choice") return fact?.kind === "word" && term.options.some((option) => option.label === fact.word && option.points === null);
  return fact?.kind === "number";
}
