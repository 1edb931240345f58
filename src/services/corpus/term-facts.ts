import { decimalsOf } from "../../assessment/decimals";
import type { Fact } from "../../assessment/observation";
import type { Rule, Term } from "../../assessment/rule";

/** A fact as it stands in a JSON line: null is not reported. */
export type RawFact = boolean | number | string | null;

/** Raw facts in the order of the terms -> the engine's facts. A word stands for an option, by name or by place; yes for all that a reviewer may give. */
export function termFacts(rule: Rule, raw: readonly RawFact[]): readonly Fact[] {
  return rule.terms.map((term, index) => termFact(term, raw[index] ?? null, rule));
}

function termFact(term: Term, raw: RawFact, rule: Rule): Fact {
  if (raw === null) return { kind: "missing" };
  if (term.kind === "choice" && typeof raw === "number") return { kind: "word", word: optionOf(term, raw) };
  if (term.kind === "judgement" && typeof raw === "boolean") return numberFact(raw ? (term.max ?? 0) : 0);
  if (typeof raw === "number") return numberFact(raw);
  if (typeof raw === "string") return { kind: "word", word: raw };
  return term.kind === "threshold" ? onOneSide(term, raw, rule) : { kind: "yes-no", value: raw };
}

/** 按5、3、1评分: 5 stands for the option 5 or 5分. */
function optionOf(term: Extract<Term, { kind: "choice" }>, raw: number): string {
  return term.options.find(({ label }) => label === `${raw}` || label === `${raw}分`)?.label ?? `${raw}`;
}

export function numberFact(value: number): Fact {
  const decimals = Math.min(6, decimalsOf(value));
  const denominator = 10 ** decimals;
  return { kind: "number", numerator: Math.round(value * denominator), denominator };
}

/** 化解率低于85%: yes or no stands for a number on that side of the mark. */
function onOneSide(term: Extract<Term, { kind: "threshold" }>, holds: boolean, rule: Rule): Fact {
  if (term.target.kind !== "number") return { kind: "missing" };
  const mark = term.target.value;
  const above = (term.side === "above") === holds;
  const onMark = holds === term.inclusive;
  if (onMark) return numberFact(mark);
  if (!above) return numberFact(mark / 2);
  const most = rule.measures[term.measure]?.max;
  return numberFact(most !== undefined && most > mark ? (mark + most) / 2 : mark + 1);
}
