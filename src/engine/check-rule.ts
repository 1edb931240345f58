import type { Rule, Term } from "../assessment/rule";
import { measuresOfTerm } from "./terms/measures-of-term";

/** What makes a rule unusable, in Chinese; empty for a rule that can be compiled into an evaluator. */
export function checkRule(rule: Rule): readonly string[] {
  const grouped = rule.groups.flatMap((group) => group.terms);
  return [
    ...(rule.terms.length === 0 ? ["没有可以计分的内容"] : []),
    ...rule.terms.flatMap((term, index) => checkTerm(rule, term).map((fault) => `第${index + 1}项${fault}`)),
    ...(grouped.some((term) => rule.terms[term] === undefined) ? ["分组所指的内容不存在"] : []),
    ...(new Set(grouped).size < grouped.length ? ["同一内容属于两个分组"] : []),
    ...(new Set(rule.measures.map((measure) => measure.label)).size < rule.measures.length ? ["数据项名称重复"] : []),
  ];
}

function checkTerm(rule: Rule, term: Term): readonly string[] {
  const faults = measuresOfTerm(term).some((measure) => rule.measures[measure] === undefined) ? ["没有对应的数据项"] : [];
  const counts = term.effect === "deduct" || term.effect === "earn";
  if (counts && (term.kind === "yes-no" || term.kind === "threshold") && term.points === undefined) faults.push("没有写明分值");
  if (term.kind === "per-unit" && !(term.per > 0)) faults.push("每档的幅度应大于0");
  if (term.kind === "ratio" && term.target.kind === "number" && !(term.target.value > 0)) faults.push("比例的目标值应大于0");
  if (counts && mostNegative(term) < 0) faults.push("分值不应为负数");
  return faults;
}

/** The effect says whether points are taken or given; an amount below zero would do both. */
function mostNegative(term: Term): number {
  switch (term.kind) {
    case "yes-no":
    case "threshold": return term.points ?? 0;
    case "per-unit":
    case "ratio":
    case "relative": return term.points;
    case "judgement": return term.min;
    case "choice": return Math.min(0, ...term.options.map((option) => option.points ?? 0));
    case "bands": return Math.min(0, ...term.bands.map((band) => (typeof band.score === "number" ? band.score : 0)));
    case "rank": return Math.min(0, ...term.table.map((row) => row.points));
    default: return term satisfies never;
  }
}
