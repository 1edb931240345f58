import { scaled } from "../../assessment/decimals";
import type { Fact } from "../../assessment/observation";
import { formatPoints, POINT_DECIMALS, type Points } from "../../assessment/points";
import { attribute } from "../attribute";
import { readTerm } from "../read-term";
import { emptiesItem } from "../terms/empties-item";
import { cutWords } from "../words/cut-words";
import { termWords } from "../words/term-words";
import type { RowOfTask } from "./fact-of-row";
import type { Loss } from "./line-of-item";
import type { TracedRow } from "./trace-rows";

export interface ScoredRow<Column, Value> extends RowOfTask {
  readonly traced: TracedRow<Column, Value>;
  /** The item's points as they count. */
  readonly points: Points;
  /** By measure. */
  readonly facts: readonly Fact[];
}

const NO_LOSSES: readonly Loss[] = [];

/**
 * What an item lost by its rule: one loss for each term that cost or gave, then what followed from settings. Their words
 * can be asked for only while the trace stands.
 */
export function lossesOfRow<Column, Value>(at: ScoredRow<Column, Value>): readonly Loss[] {
  const before = takenByRule(at), vetoes = strikingVetoes(at);
  if (vetoes.length === 0 && nothingHappened(at, before)) return NO_LOSSES;
  const struck = vetoes.map((term): Loss => ({ term, lost: 0, working: () => workingOf(at, term, at.traced.scalars.zero) }));
  const losses = lossesByTerm(at, before);
  const all = withSettings(at, at.traced.scalars.points(before), struck.length === 0 ? losses : [...losses, ...struck]);
  return all.length === 1 && all[0]!.lost !== 0 ? all : all.filter(({ term, lost }) => lost !== 0 || (term !== null && vetoes.includes(term)));
}

/** What the rule took (or, negative, gave), before shares and rounding. */
function takenByRule<Column, Value>({ task, traced }: ScoredRow<Column, Value>): Value {
  const { scalars, read, trace } = traced, rule = task.evaluator!.rule, score = read(trace.score);
  if (task.category === "base") return scalars.subtract(scalars.ofPoints(task.full), score);
  const starts = task.category !== "bonus" && rule.start === "full" && rule.points !== null;
  return scalars.subtract(starts ? scalars.of(rule.points) : scalars.zero, score);
}

const NO_TERMS: readonly number[] = [];

function strikingVetoes<Column, Value>({ task, traced }: ScoredRow<Column, Value>): readonly number[] {
  const { terms } = task.evaluator!.rule, { scalars, read, trace } = traced;
  if (!terms.some((term) => term.effect === "veto")) return NO_TERMS;
  return terms.flatMap((term, index) => (term.effect === "veto" && !emptiesItem(term) && scalars.compare(read(trace.terms[index]!.held), scalars.zero) > 0 ? [index] : []));
}

/** Full marks kept, and no gain that made up for a loss: there is nothing to tell. */
function nothingHappened<Column, Value>({ task, traced, points }: ScoredRow<Column, Value>, before: Value): boolean {
  const { scalars, read, trace } = traced;
  return points === task.full && scalars.compare(before, scalars.zero) === 0 &&
    trace.bundles.every(({ taken }) => taken === null || scalars.compare(read(taken), scalars.zero) === 0);
}

function lossesByTerm<Column, Value>(at: ScoredRow<Column, Value>, before: Value): readonly Loss[] {
  const { scalars, trace, read } = at.traced, rule = at.task.evaluator!.rule;
  return attribute({ rule, scalars, trace, read, lost: before, manner: mannerOf(at) }).map(({ term, lost }) => ({
    term, lost: scalars.points(lost), working: () => (term === null ? restWords(at) : workingOf(at, term, lost)),
  }));
}

function mannerOf<Column, Value>({ task }: ScoredRow<Column, Value>): "signed" | "shortfall" {
  return task.category === "base" && task.evaluator!.rule.start === "zero" ? "shortfall" : "signed";
}

function workingOf<Column, Value>(at: ScoredRow<Column, Value>, term: number, lost: Value): string {
  const { scalars, trace, read } = at.traced, rule = at.task.evaluator!.rule, deducts = rule.terms[term]!.effect === "deduct";
  const reading = readTerm({ rule, facts: at.facts, scalars, trace, read }, term), words = termWords(reading);
  if (!deducts && mannerOf(at) === "shortfall") return words;
  return words + cutWords({ scalars, rule, term, held: reading.held, counted: deducts ? lost : scalars.negate(lost) });
}

function restWords<Column, Value>({ task, traced }: ScoredRow<Column, Value>): string {
  const score = formatPoints(traced.scalars.points(traced.read(traced.trace.score)));
  return task.category === "base" ? `满分${formatPoints(task.full)}分，实得${score}分` : `计${score}分`;
}

const ROUNDED = "四舍五入";

/**
 * 配合 units' share of the loss, and rounding, so that the losses sum to full marks minus points. Where one term alone
 * decided, its line says the rounding too: a line of a fraction of a cent would tell nothing more.
 */
function withSettings<Column, Value>({ task, row, prepared, points }: ScoredRow<Column, Value>, before: Points, losses: readonly Loss[]): readonly Loss[] {
  const { supportShare, rounding } = prepared.scheme.settings;
  const shares = task.support[row] === 1 && supportShare !== 1 && task.category !== "bonus";
  const relief = shares ? Math.floor((2 * before * (scaled(1, 6) - scaled(supportShare, 6)) + 1e6) / 2e6) : 0;
  const rest = task.full - points + relief - losses.reduce((sum, loss) => sum + loss.lost, 0), [only] = losses;
  if (relief === 0 && rest === 0) return losses;
  if (relief === 0 && losses.length === 1 && only!.term !== null) {
    const lost = only!.lost + rest;
    return [{ term: only!.term, lost, working: () => `${only!.working()}；${ROUNDED}，计${lost < 0 ? "得" : "失"}${formatPoints(Math.abs(lost))}分` }];
  }
  const decimals = rounding.place === "item" ? rounding.decimals : POINT_DECIMALS;
  return [
    ...losses,
    { term: null, lost: -relief, working: () => `配合单位按${scaled(supportShare, 6) / 1e4}%承担失分` },
    { term: null, lost: rest, working: () => `${ROUNDED}保留${decimals}位小数` },
  ];
}
