import type { Fact } from "../../assessment/observation";
import type { Points } from "../../assessment/points";
import type { LedgerLine } from "../../assessment/result";
import { measuresOfTerm } from "../terms/measures-of-term";
import { factText } from "../words/quantity";
import { observationsOfRow, type RowOfTask } from "./fact-of-row";

/** What one term, or a setting, cost. */
export interface Loss {
  /** null when no term decided. */
  readonly term: number | null;
  readonly lost: Points;
  readonly working: string;
}

/** Puts beside a loss the clause, the duty, the facts and the evidence. */
export function lineOfItem(at: RowOfTask, facts: readonly Fact[], { term, lost, working }: Loss): LedgerLine {
  const { prepared, task, row } = at, { scheme } = prepared;
  const indicator = scheme.indicators[task.indicator]!, rule = task.evaluator?.rule ?? null;
  const decided = term === null ? undefined : rule?.terms[term];
  const measures = decided === undefined ? facts.map((_, index) => index) : measuresOfTerm(decided);
  const stretch = decided === undefined ? "" : indicator.clause.slice(decided.span[0], decided.span[1]);
  return {
    indicator: task.indicator,
    term,
    lost,
    clause: stretch === "" ? indicator.clause : stretch,
    working,
    facts: joined(measures.map((measure) => factText(rule!.measures[measure]!, facts[measure]!))),
    duty: scheme.duties[task.duty[row]!]?.title ?? "",
    evidence: evidenceOf(at, measures),
  };
}

function evidenceOf(at: RowOfTask, measures: readonly number[]): string {
  const observations = observationsOfRow(at);
  if (measures.length === 1) return observations[measures[0]!]?.evidence ?? "";
  return [...new Set(measures.map((measure) => observations[measure]?.evidence ?? ""))].filter((text) => text !== "").join("；");
}

const joined = (texts: readonly string[]): string => (texts.length === 1 ? texts[0]! : texts.join("；"));
