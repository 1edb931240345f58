import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { BandsTerm, Rule, Term } from "../../assessment/rule";
import type { Scheme } from "../../assessment/scheme";
import { chooseRule } from "../prepare/choose-rule";
import { problemAt } from "./problem-at";

/** Rules that can be computed but look wrong: bands that overlap or leave gaps, single deductions larger than the item. */
export function checkRules({ indicators, settings }: Scheme): readonly Problem[] {
  return indicators.flatMap((indicator) => {
    const { rule } = chooseRule(indicator, settings);
    if (rule === null) return [];
    return rule.terms.flatMap((term) => [...(term.kind === "bands" ? checkBands(indicator, term) : []), ...checkSize(indicator, rule, term)]);
  });
}

function checkSize(indicator: Indicator, rule: Rule, term: Term): readonly Problem[] {
  const points = "points" in term ? term.points : undefined;
  if (rule.points === null || points === undefined || term.effect !== "deduct" || points <= rule.points || indicator.category !== "base") return [];
  return [problemAt(indicator, { code: "deduction-larger-than-item", severity: "notice", message: `指标${indicator.id}一次扣${points}分，超过本项分值${rule.points}分；按扣完为止处理，如应从总分中扣除，请列为扣分项` })];
}

function checkBands(indicator: Indicator, { bands }: BandsTerm): readonly Problem[] {
  const sorted = [...bands].sort((a, b) => (b.from?.value ?? -Infinity) - (a.from?.value ?? -Infinity));
  return sorted.slice(1).flatMap((lower, index): readonly Problem[] => {
    const upper = sorted[index]!;
    if (upper.from === null || lower.to === null) return [];
    const start = upper.from, end = lower.to, between = `${end.value}与${start.value}之间`;
    // Bands are tried from above: a shared bound, or an upper band that begins lower, falls to the upper one.
    if (end.value > start.value || (end.value === start.value && end.inclusive && start.inclusive)) {
      return [problemAt(indicator, { code: "bands-overlap", severity: "notice", message: `指标${indicator.id}的得分区间在${end.value === start.value ? `${end.value}处` : between}重叠，按较高一档计分；请核对` })];
    }
    if (end.value < start.value || (!end.inclusive && !start.inclusive)) {
      return [problemAt(indicator, { code: "bands-gap", severity: "notice", message: `指标${indicator.id}的得分区间在${end.value === start.value ? `${end.value}处` : between}有空档，落入空档的按较低一档计分；请核对` })];
    }
    return [];
  });
}
