import type { Indicator } from "../../assessment/indicator";
import type { Rule, Term, VetoOutcome } from "../../assessment/rule";
import type { Settings } from "../../assessment/settings";

/** Gives a veto whose effect the clause leaves open the one of the settings; in a veto item 不得分 is a veto too. */
export function resolveVetoes(rule: Rule, indicator: Indicator, settings: Settings): Rule {
  const unstated = (term: Term): boolean =>
    (term.effect === "veto" && (term.outcome === undefined || term.outcome.kind === "ask")) || (term.effect === "void" && indicator.category === "veto");
  if (!rule.terms.some(unstated)) return rule;
  const outcome = settledOutcome(settings);
  return { ...rule, terms: rule.terms.map((term): Term => (unstated(term) ? { ...term, effect: "veto", outcome } : term)) };
}

function settledOutcome(settings: Settings): VetoOutcome {
  switch (settings.vetoEffect) {
    case null: return { kind: "ask" };
    case "item-zero": return { kind: "item-zero" };
    case "total-zero": return { kind: "total-zero" };
    case "last-rank": return { kind: "last-rank" };
    case "barred": return { kind: "barred", from: settings.grades[0]?.cuts[0]?.grade ?? "" };
    default: return settings.vetoEffect satisfies never;
  }
}
