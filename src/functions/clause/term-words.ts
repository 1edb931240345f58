import type { Rule } from "../../assessment/rule";
import { printMeasure } from "../../compiler/canonical/form";
import { FORMS } from "../../compiler/canonical/forms/forms";

/** One term in canonical words, its data item described: 「例会」〔件数:次〕以4为准,每低1扣0.5分(按整档). */
export function termWords(rule: Rule, index: number): string {
  const term = rule.terms[index];
  if (term === undefined) throw new RangeError(`no term ${index} in the rule`);
  const name = (measure: number): string => {
    const own = rule.measures[measure];
    return own === undefined ? "" : printMeasure(own);
  };
  const words = FORMS.map((form) => form.print(term, name)).find((printed) => printed !== null) ?? "";
  return term.cap === undefined ? words : `${words},此项最多${term.cap}分`;
}
