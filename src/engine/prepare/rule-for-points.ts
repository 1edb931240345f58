import type { Numeral, Rule, Term } from "../../assessment/rule";

/**
 * The rule for a group whose full marks differ: it starts from these, and what the clause gives as all of the points
 * (率×分值, 最高者得满分) gives these; amounts that the clause states (每次扣0.5分) stay as they are.
 */
export function ruleForPoints(rule: Rule, points: Numeral): Rule {
  const whole = rule.points;
  if (whole === null || whole === points) return rule;
  const terms = rule.terms.map((term): Term => ((term.kind === "ratio" || term.kind === "relative") && term.points === whole ? { ...term, points } : term));
  const ceiling = typeof rule.ceiling === "number" && rule.ceiling <= whole ? Math.min(rule.ceiling, points) : rule.ceiling;
  return { ...rule, points, terms, ceiling };
}
