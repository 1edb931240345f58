import type { Fact } from "../../assessment/observation";
import type { Language } from "../state/pane-state";

const WORDS = {
  zh: { missing: "未填报", "not-applicable": "不涉及", "no-business": "无业务", yes: "是", no: "否" },
  en: { missing: "not reported", "not-applicable": "no such duty", "no-business": "no cases", yes: "yes", no: "no" },
} as const;

/** A fact as a person wrote it, with its unit; quotients to six decimals, marked ≈ where there are more. */
export function formatFact(fact: Fact, unit: string, language: Language): string {
  const words = WORDS[language];
  switch (fact.kind) {
    case "missing":
    case "not-applicable":
    case "no-business":
      return words[fact.kind];
    case "yes-no":
      return fact.value ? words.yes : words.no;
    case "word":
      return fact.word;
    case "number":
      return `${quotient(fact.numerator, fact.denominator)}${unit}`;
    default:
      return fact satisfies never;
  }
}

function quotient(numerator: number, denominator: number): string {
  const value = numerator / denominator;
  const shown = Number(value.toFixed(6));
  const exact = Math.round(shown * 1e6) * denominator === numerator * 1e6;
  return `${exact ? "" : "≈"}${shown}`;
}
