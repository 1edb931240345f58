import type { Reading } from "../assessment/reading";
import type { Rule } from "../assessment/rule";
import { compile } from "../compiler/compile";
import { evaluateRule } from "../engine/evaluate-rule";
import { termFacts, type RawFact } from "./corpus/term-facts";
import { termLine, type TermLine } from "./corpus/term-line";

/** One line of standard input of `fazhi rules --json`. */
export interface RuleRequest {
  readonly id: string;
  readonly clause: string;
  /** Null for a line inside a larger item. */
  readonly points: number | null;
  /** In the order of the terms. */
  readonly facts?: readonly RawFact[];
  /** The id of an alternative reading to use. */
  readonly reading?: string;
}

/** One line of standard output. */
export interface RuleReport {
  readonly id: string;
  readonly status: Reading["status"];
  /** The rule in canonical words. */
  readonly reading: string;
  readonly start: "full" | "zero" | null;
  readonly terms: readonly TermLine[];
  readonly limit?: number;
  /** Terms that share a cap, start from points of their own (base) or of which the highest counts; by their places in `terms`. */
  readonly groups?: Rule["groups"];
  /** The lowest score, where it is not 0; the highest, where it is not the item's points. */
  readonly floor?: Rule["floor"];
  readonly ceiling?: Rule["ceiling"];
  readonly alternatives: readonly { readonly id: string; readonly reading: string; readonly why: string }[];
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string; readonly span: readonly [number, number] }[];
  /** A decimal, exact to 4 places, before any rounding setting; with facts only. */
  readonly score?: string;
  readonly working?: string;
}

export function ruleReport(request: RuleRequest): RuleReport {
  const reading = compile(request.clause, { points: request.points, ...(request.reading === undefined ? {} : { reading: request.reading }) });
  return reportOf(request, reading);
}

export function reportOf(request: RuleRequest, reading: Reading): RuleReport {
  const { rule } = reading;
  const report = {
    id: request.id,
    status: reading.status,
    reading: reading.words,
    start: rule?.start ?? null,
    terms: rule ? rule.terms.map((term) => termLine(rule, term)) : [],
    ...(rule?.limit === undefined ? {} : { limit: rule.limit }),
    ...(rule && rule.groups.length > 0 ? { groups: rule.groups } : {}),
    ...(rule && rule.points !== null && rule.floor !== 0 ? { floor: rule.floor } : {}),
    ...(rule && rule.points !== null && rule.ceiling !== "points" ? { ceiling: rule.ceiling } : {}),
    alternatives: reading.alternatives.map(({ id, words, why }) => ({ id, reading: words, why })),
    problems: reading.problems.map(({ code, severity, message, span }) => ({ code, severity, message, span })),
  };
  if (!rule || request.facts === undefined) return report;
  const scored = evaluateRule(rule, termFacts(rule, request.facts));
  const wrong = scored.problems.map(({ code, message }) => ({ code, severity: "error", message, span: [0, 0] as const }));
  return {
    ...report,
    problems: [...report.problems, ...wrong],
    ...(scored.state === "needs-peers" ? {} : { score: scored.grades[0] ?? scored.text }),
    working: scored.terms.map(({ working }) => working).filter((words) => words !== "").join("；"),
  };
}
