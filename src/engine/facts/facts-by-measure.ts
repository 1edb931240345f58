import type { Fact } from "../../assessment/observation";
import type { Rule } from "../../assessment/rule";
import { measuresOfTerm } from "../terms/measures-of-term";

/**
 * Facts in the order of the terms, as a clause's examples state them, brought into the order of the measures. Terms that
 * share a measure share its fact: the first that is not missing counts. Facts after those of the terms belong to
 * measures that only targets read, in the order of the measures.
 */
export function factsByMeasure(rule: Rule, facts: readonly Fact[]): readonly Fact[] {
  const own = new Set(rule.terms.map((term) => term.measure));
  const others = [...new Set(rule.terms.flatMap(measuresOfTerm))].filter((measure) => !own.has(measure)).sort((a, b) => a - b);
  return rule.measures.map((_, measure): Fact => {
    const given = rule.terms.flatMap((term, index) => (term.measure === measure ? [facts[index]] : []));
    if (!own.has(measure)) given.push(facts[rule.terms.length + others.indexOf(measure)]);
    return given.find((fact) => fact !== undefined && fact.kind !== "missing") ?? { kind: "missing" };
  });
}
