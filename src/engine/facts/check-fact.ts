import type { Fact } from "../../assessment/observation";
import type { Measure, Numeral } from "../../assessment/rule";
import { exactText } from "../../assessment/exact-text";
import { compare, exactOf, fraction } from "../../assessment/exact";

/** What is wrong with a fact of this measure, as 填报的是…，应为…; null when nothing is. */
export function checkFact(measure: Measure, fact: Fact): { readonly code: string; readonly message: string } | null {
  if (fact.kind === "missing" || fact.kind === "not-applicable" || fact.kind === "no-business") return null;
  const found = (): string => `“${measure.label}”填报的是${factWords(fact)}`;
  switch (measure.type) {
    case "yes-no":
      return fact.kind === "yes-no" ? null : { code: "not-yes-no", message: `${found()}，应填“是”或“否”` };
    case "choice": {
      const options = measure.options ?? [];
      if (fact.kind === "word" && options.includes(fact.word)) return null;
      return { code: "not-an-option", message: `${found()}，应从“${options.join("、")}”中选填` };
    }
    case "count":
    case "rate":
    case "amount":
    case "judgement":
    case "rank":
      return fact.kind === "number" ? checkBounds(measure, fact, found) : { code: "not-a-number", message: `${found()}，应填数字` };
    default:
      return measure.type satisfies never;
  }
}

function checkBounds(measure: Measure, fact: Fact & { readonly kind: "number" }, found: () => string): { readonly code: string; readonly message: string } | null {
  const min = measure.min ?? LOWEST[measure.type], max = measure.max ?? HIGHEST[measure.type];
  if (measure.type === "rank" && fact.numerator % fact.denominator !== 0) return { code: "not-a-place", message: `${found()}，名次应为整数` };
  if (min !== undefined && compareTo(fact, min) < 0) return { code: "below-bounds", message: `${found()}，不应小于${min}` };
  if (max !== undefined && compareTo(fact, max) > 0) return { code: "above-bounds", message: `${found()}，不应大于${max}` };
  return null;
}

/** Negative below the bound, positive above it. */
function compareTo({ numerator, denominator }: Fact & { readonly kind: "number" }, bound: Numeral): number {
  const over = bound * denominator;
  return Number.isInteger(bound) && Number.isSafeInteger(over) ? numerator - over : compare(fraction(numerator, denominator), exactOf(bound));
}

const LOWEST: Partial<Record<Measure["type"], number>> = { count: 0, rate: 0, judgement: 0, rank: 1 };
const HIGHEST: Partial<Record<Measure["type"], number>> = { rate: 100 };

function factWords(fact: Fact): string {
  switch (fact.kind) {
    case "number": return exactText(fraction(fact.numerator, fact.denominator));
    case "word": return `“${fact.word}”`;
    case "yes-no": return fact.value ? "“是”" : "“否”";
    default: return "空";
  }
}
