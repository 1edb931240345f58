import type { Fact } from "../../assessment/observation";
import type { Measure, Rule } from "../../assessment/rule";
import { type FactColumn, greatest } from "../columns/fact-column";
import { lcm } from "../columns/ratio";

/** Beyond this common denominator the rows keep their own. */
export const WIDEST_SCALE = 1_000_000;

/** The facts of one measure, a row each; what cannot be used stands as 0. */
export function buildColumn(measure: Measure, facts: readonly Fact[]): FactColumn {
  const scale = commonScale(facts);
  const n = new Float64Array(facts.length);
  const r = scale === null ? new Float64Array(facts.length).fill(1) : null;
  facts.forEach((fact, row) => {
    if (fact.kind !== "number") n[row] = indexOf(measure, fact);
    else if (r === null) n[row] = fact.numerator * ((scale ?? 1) / fact.denominator);
    else {
      n[row] = fact.numerator;
      r[row] = fact.denominator;
    }
  });
  return { n, scale: scale ?? 1, r, nMax: greatest(n), rMax: r === null ? 1 : greatest(r) };
}

/** Yes is 1, a word its place among the options. */
function indexOf(measure: Measure, fact: Fact): number {
  if (fact.kind === "yes-no") return fact.value ? 1 : 0;
  return fact.kind === "word" ? (measure.options ?? []).indexOf(fact.word) : 0;
}

function commonScale(facts: readonly Fact[]): number | null {
  let scale = 1, largest = 0;
  for (const fact of facts) {
    if (fact.kind !== "number") continue;
    if (scale % fact.denominator !== 0) scale = lcm(scale, fact.denominator);
    largest = Math.max(largest, Math.abs(fact.numerator) / fact.denominator);
    if (scale > WIDEST_SCALE || largest * scale > Number.MAX_SAFE_INTEGER) return null;
  }
  return scale;
}

/** 1 in rows whose fact can be used; null when all can. */
export function flagColumn(usable: readonly boolean[]): FactColumn | null {
  if (usable.every((one) => one)) return null;
  return { n: Float64Array.from(usable, Number), scale: 1, r: null, nMax: 1, rMax: 1 };
}

/** Options of a choice stand with the terms; the measure repeats them, and the term's order decides. */
export function withOptions(rule: Rule): Rule {
  const measures = rule.measures.map((measure, index): Measure => {
    const term = rule.terms.find((each) => each.kind === "choice" && each.measure === index);
    return term?.kind === "choice" ? { ...measure, options: term.options.map((option) => option.label) } : measure;
  });
  return { ...rule, measures };
}
