import type { Indicator } from "../../assessment/indicator";
import type { Fact } from "../../assessment/observation";
import type { Numeral, Rule, Term } from "../../assessment/rule";
import type { Scheme } from "../../assessment/scheme";

/**
 * A choice whose points the clause leaves to a reviewer: each number that a reviewer gave for it becomes an option of
 * its own, 部分落实（评定3分）, so that scoring and its words know nothing but options with points.
 */
export function reviewChoices(scheme: Scheme): Scheme {
  const given = new Map<string, Fact[]>();
  for (const { indicator, reported, verified } of scheme.observations) {
    const facts = [reported, verified].filter(isReviewed);
    if (facts.length > 0) given.set(indicator, [...(given.get(indicator) ?? []), ...facts]);
  }
  if (given.size === 0) return scheme;
  return {
    ...scheme,
    indicators: scheme.indicators.map((indicator) => (given.has(indicator.id) ? reviewed(indicator, given.get(indicator.id) ?? []) : indicator)),
    observations: scheme.observations.map((row) => ({ ...row, reported: reviewedFact(row.reported), verified: reviewedFact(row.verified) })),
  };
}

type Reviewed = Fact & { readonly kind: "word"; readonly points: Numeral };
const isReviewed = (fact: Fact): fact is Reviewed => fact.kind === "word" && fact.points !== undefined;

/** The fact as the option that it has become. */
export function reviewedFact(fact: Fact): Fact {
  return isReviewed(fact) ? { kind: "word", word: optionLabel(fact) } : fact;
}

/** The rule with an option for every reviewed fact that an open option of it allows: no more than the item's points. */
export function withReviewed(rule: Rule, facts: readonly Fact[]): Rule {
  return { ...rule, terms: rule.terms.map((term) => reviewedTerm(rule, term, facts)) };
}

function reviewed(indicator: Indicator, facts: readonly Fact[]): Indicator {
  const { reading } = indicator;
  const rule = reading.rule === null ? null : withReviewed(reading.rule, facts);
  const alternatives = reading.alternatives.map((alternative) => ({ ...alternative, rule: withReviewed(alternative.rule, facts) }));
  return { ...indicator, reading: { ...reading, rule, alternatives } };
}

function reviewedTerm(rule: Rule, term: Term, facts: readonly Fact[]): Term {
  if (term.kind !== "choice") return term;
  const open = new Set(term.options.filter(({ points }) => points === null).map(({ label }) => label));
  const own = facts.filter(isReviewed).filter(({ word, points }) => open.has(word) && points >= 0 && points <= (rule.points ?? points));
  const options = new Map(own.map((fact) => [optionLabel(fact), fact.points]));
  return options.size === 0 ? term : { ...term, options: [...term.options, ...[...options].map(([label, points]) => ({ label, points }))] };
}

const optionLabel = ({ word, points }: Reviewed): string => `${word}（评定${points}分）`;
