import type { Indicator } from "../../assessment/indicator";
import type { Measure } from "../../assessment/rule";
import { closest } from "./closest";
import { foldName } from "./fold-text";

/** Which data item of an indicator a row of 数据填报 speaks of. */
export type FoundMeasure =
  | { readonly kind: "measure"; readonly measure: Measure }
  /** The indicator's only item, called by another name. */
  | { readonly kind: "renamed"; readonly measure: Measure }
  /** No item is named and the rule has several: the row can only speak of all of them (不涉及). */
  | { readonly kind: "every"; readonly measures: readonly Measure[] }
  | { readonly kind: "unknown"; readonly similar: string | null; readonly measures: readonly Measure[] }
  /** The clause has no reading, or asks for nothing. */
  | { readonly kind: "none" };

export function findMeasure(indicator: Indicator, item: string): FoundMeasure {
  const measures = indicator.reading.rule?.measures ?? [];
  const [first] = measures;
  if (first === undefined) return { kind: "none" };
  if (item === "") return measures.length === 1 ? { kind: "measure", measure: first } : { kind: "every", measures };
  const named = measures.find(({ label }) => bare(label) === bare(item));
  if (named) return { kind: "measure", measure: named };
  if (measures.length === 1) return { kind: "renamed", measure: first };
  return { kind: "unknown", similar: closest(item, measures.map(({ label }) => label)), measures };
}

/** Punctuation and blanks make no difference between two names. */
function bare(label: string): string {
  return foldName(label).replace(/[、,.。;:()“”"'《》·\-_]/g, "");
}
