import type { Fact } from "../../assessment/observation";
import type { Points } from "../../assessment/points";
import type { LedgerLine } from "../../assessment/result";
import { measuresOfTerm } from "../terms/measures-of-term";
import { factText } from "../words/quantity";
import { observationOf, type RowOfTask } from "./fact-of-row";

/** What one term, or a setting, cost. */
export interface Loss {
  /** null when no term decided. */
  readonly term: number | null;
  readonly lost: Points;
  readonly working: () => string;
}

/** What the lines of rows with the same facts have in common. */
export interface LineWords extends Pick<LedgerLine, "term" | "lost" | "clause" | "working" | "facts"> {
  readonly measures: readonly number[];
  /** The last line that was made with them: the next row's may be the very same. */
  last: LedgerLine | null;
}

/** Puts beside a loss the clause and the facts. */
export function wordsOfLoss({ prepared, task }: Omit<RowOfTask, "row">, facts: readonly Fact[], { term, lost, working }: Loss): LineWords {
  const indicator = prepared.scheme.indicators[task.indicator]!, rule = task.evaluator?.rule ?? null;
  const decided = term === null ? undefined : rule?.terms[term];
  const measures = decided === undefined ? facts.map((_, index) => index) : measuresOfTerm(decided);
  const stretch = decided === undefined ? "" : indicator.clause.slice(decided.span[0], decided.span[1]);
  return {
    term,
    lost,
    clause: stretch === "" ? indicator.clause : stretch,
    working: working(),
    facts: joined(measures.map((measure) => factText(rule!.measures[measure]!, facts[measure]!))),
    measures,
    last: null,
  };
}

/** The line of one row: the words, and the row's own duty and evidence. */
export function lineOfItem(at: RowOfTask, words: LineWords): LedgerLine {
  const { prepared, task, row } = at, { term, lost, clause, working, facts, measures, last } = words;
  const duty = prepared.scheme.duties[task.duty[row]!]?.title ?? "", evidence = evidenceOf(at, measures);
  if (last !== null && last.duty === duty && last.evidence === evidence) return last;
  return (words.last = { indicator: task.indicator, term, lost, clause, working, facts, duty, evidence });
}

function evidenceOf(at: RowOfTask, measures: readonly number[]): string {
  if (measures.length === 1) return observationOf(at, measures[0]!)?.evidence ?? "";
  return [...new Set(measures.map((measure) => observationOf(at, measure)?.evidence ?? ""))].filter((text) => text !== "").join("；");
}

const joined = (texts: readonly string[]): string => (texts.length === 1 ? texts[0]! : texts.join("；"));
