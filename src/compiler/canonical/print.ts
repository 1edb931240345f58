import type { Rule, Term } from "../../assessment/rule";
import { printMeasure } from "./form";
import { FORMS } from "./forms/forms";
import { printBounds, printGroup, printStart } from "./frame";

/** The rule in canonical words: exact, for a person to confirm, and `compile` reads them back to the same rule. */
export function print(rule: Rule): string {
  const mentioned = new Set<number>();
  const name = (index: number): string => {
    const measure = rule.measures[index];
    if (!measure) throw new Error(`print: the rule has no measure ${index}`);
    if (mentioned.has(index)) return `「${measure.label}」`;
    mentioned.add(index);
    return printMeasure(measure);
  };
  const terms = rule.terms.map((term) => `${printTerm(term, name)}${term.cap === undefined ? "" : `,此项最多${term.cap}分`}`);
  return `${[printStart(rule), ...terms, ...rule.groups.map(printGroup), ...printBounds(rule)].join(";")}。`;
}

function printTerm(term: Term, name: (measure: number) => string): string {
  for (const form of FORMS) {
    const words = form.print(term, name);
    if (words !== null) return words;
  }
  throw new Error(`print: no form for a term of kind ${term.kind}`);
}
