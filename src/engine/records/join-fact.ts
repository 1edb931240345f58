import { compare, fraction } from "../../assessment/exact";
import { exactText } from "../../assessment/exact-text";
import type { Department } from "../../assessment/department";
import type { Fact, Observation } from "../../assessment/observation";
import type { Problem } from "../../assessment/problem";
import type { RecordLedger } from "../../assessment/record-ledger";
import { problemAt } from "../check/problem-at";
import { normalLabel } from "../prepare/normal-label";
import type { Summary } from "./summarise";

interface Joining {
  readonly ledger: RecordLedger;
  /** Its code. */
  readonly department: string;
  readonly summary: Summary;
  readonly names: readonly Department[];
}

/**
 * A ledger's fact among the observations: a row of its own, or in the unit's row of 数据填报, whose verified value still
 * counts first. Where that row reports another value than the records give, the records count and the row is asked about.
 */
export function joinFact(observations: readonly Observation[], joining: Joining): { readonly observations: readonly Observation[]; readonly problems: readonly Problem[] } {
  const { ledger, department, summary } = joining, item = normalLabel(ledger.item);
  const at = observations.findIndex((row) => row.department === department && row.indicator === ledger.indicator && normalLabel(row.item) === item);
  const row = observations[at];
  if (row === undefined) {
    const own: Observation = { department, indicator: ledger.indicator, item: ledger.item, reported: summary.fact, verified: { kind: "missing" }, reason: "", evidence: summary.words, ...(ledger.where === undefined ? {} : { where: ledger.where }) };
    return { observations: [...observations, own], problems: [] };
  }
  const joined: Observation = { ...row, reported: summary.fact, evidence: [summary.words, row.evidence].filter((words) => words !== "").join("；") };
  const differs = row.reported.kind !== "missing" && !same(row.reported, summary.fact);
  return { observations: observations.with(at, joined), problems: differs ? [different(row, joining)] : [] };
}

function different(row: Observation, { ledger, department, summary, names }: Joining): Problem {
  const name = names.find(({ code }) => code === department)?.name ?? department;
  return problemAt(row, {
    code: "differs-from-ledger", severity: "error",
    message: `${name}的指标${ledger.indicator}“${ledger.item}”填报${factWords(row.reported)}，台账“${ledger.name}”汇总为${factWords(summary.fact)}；请核对更正，现按台账计`,
  });
}

function same(a: Fact, b: Fact): boolean {
  if (a.kind === "number" && b.kind === "number") return compare(fraction(a.numerator, a.denominator), fraction(b.numerator, b.denominator)) === 0;
  return a.kind === b.kind && a.kind !== "number";
}

function factWords(fact: Fact): string {
  switch (fact.kind) {
    case "number": return exactText(fraction(fact.numerator, fact.denominator));
    case "yes-no": return fact.value ? "“是”" : "“否”";
    case "word": return `“${fact.word}”`;
    case "not-applicable": return "“不涉及”";
    case "no-business": return "“无业务”";
    case "missing": return "空白";
    default: return fact satisfies never;
  }
}
