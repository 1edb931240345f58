import { type Exact, fraction } from "../../assessment/exact";
import { POINT, POINT_DECIMALS } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import type { Settings } from "../../assessment/settings";
import type { FactColumn } from "../columns/fact-column";
import { BLOCK, createSafeAlgebra, type SafeAlgebra } from "../columns/safe-algebra";
import { createWideAlgebra } from "../columns/wide-algebra";
import type { Evaluator } from "../compile-evaluator";
import { emptiesItem } from "../terms/empties-item";
import { EVALUATED, GIVEN, type Task } from "../prepare/task";
import type { RuleTrace } from "../rule-trace";
import { inputsFrom, type StoredInputs } from "../trace-facts";
import { itemColumn } from "./item-column";
import type { ItemScores, Strike } from "./item-scores";
import { roundColumn } from "./round-column";

export interface Evaluation {
  readonly task: Task;
  readonly settings: Settings;
  /** The figures of the peers, in the order of the evaluator's needs. */
  readonly figures: readonly FactColumn[];
  /** The rows to score; all of them unless stated. */
  readonly rows?: Rows;
  /** Where the points go, as long as the rows, filled with 0; memory of their own unless given. */
  readonly points?: Float64Array;
}

export interface Rows {
  readonly from: number;
  readonly count: number;
}

/** Registers are shared by all evaluations: one runs at a time. */
const SAFE = createSafeAlgebra();

/** Scores the rows of a task, a block at a time. The scores stand from 0, whatever the first row. */
export function evaluateTask({ task, settings, figures, rows: range, points = new Float64Array(range?.count ?? task.departments.length) }: Evaluation): ItemScores {
  const first = range?.from ?? 0, rows = points.length;
  const exact: (Exact | null)[] | null = settings.rounding.place === "item" ? null : new Array<Exact | null>(rows).fill(null);
  const strikes: Strike[] = [], { evaluator } = task;
  if (evaluator !== null) {
    const stored: StoredInputs = { columns: task.columns, usable: task.usable, figures };
    const block = { task, settings, stored, evaluator, points, exact, strikes, first };
    const decided = figures.every((figure) => figure.wide === undefined);
    for (let from = first; from < first + rows; from += BLOCK) {
      const count = Math.min(BLOCK, first + rows - from);
      if (!decided || !scoreSafely(block, from, count)) scoreWidely(block, from, count);
    }
  }
  if (exact === null) holdToFull(task, points, settings);
  treatRows(task, first, { points, exact });
  const computed = countReviews(task, first, { points, exact });
  return { points, exact, computed, figures, strikes };
}

interface Block {
  readonly task: Task;
  readonly settings: Settings;
  readonly stored: StoredInputs;
  readonly evaluator: Evaluator;
  readonly points: Float64Array;
  readonly exact: (Exact | null)[] | null;
  readonly strikes: Strike[];
  /** The row that stands at 0 of the scores. */
  readonly first: number;
}

/** In machine integers; false, with nothing kept, when they cannot hold every number on the way. */
function scoreSafely(block: Block, from: number, count: number): boolean {
  const { task, settings, stored, evaluator, points, exact } = block;
  const safe: SafeAlgebra = SAFE;
  safe.begin(count);
  const trace = evaluator.evaluate(safe, inputsFrom(stored, (column) => safe.load(column, from)));
  const item = itemColumn(safe, { task, settings, score: trace.score, support: () => safe.load(supportOf(task), from) });
  if (!safe.fits()) return false;
  if (exact === null) roundColumn(item, { count, from: from - block.first, points, decimals: settings.rounding.decimals });
  else keepExact(block, { from, count, read: (row) => safe.read(item, row) });
  findStrikes(block, { trace, from, count, struck: (column, row) => column.n[row] === 1 });
  return true;
}

/** In whole numbers of any size. */
function scoreWidely(block: Block, from: number, count: number): void {
  const { task, settings, stored, evaluator, points, exact } = block;
  const wide = createWideAlgebra(count);
  const trace = evaluator.evaluate(wide, inputsFrom(stored, (column) => wide.load(column, from)));
  const item = itemColumn(wide, { task, settings, score: trace.score, support: () => wide.load(supportOf(task), from) });
  if (exact === null) item.forEach((value, row) => { points[from - block.first + row] = roundHalfUp(value, settings.rounding.decimals); });
  else keepExact(block, { from, count, read: (row) => item[row]! });
  findStrikes(block, { trace, from, count, struck: (column, row) => column[row]!.numerator > 0n });
}

interface Kept {
  readonly from: number;
  readonly count: number;
  readonly read: (row: number) => Exact;
}

/** Where rounding comes later, items are shown at four decimals and summed as they are. */
function keepExact({ points, exact, first }: Block, { from, count, read }: Kept): void {
  for (let row = 0; row < count; row++) {
    const value = read(row);
    exact![from - first + row] = value;
    points[from - first + row] = roundHalfUp(value, POINT_DECIMALS);
  }
}

interface Search<Column> {
  readonly trace: RuleTrace<Column>;
  readonly from: number;
  readonly count: number;
  readonly struck: (column: Column, row: number) => boolean;
}

function findStrikes<Column>({ task, evaluator, strikes }: Block, { trace, from, count, struck }: Search<Column>): void {
  evaluator.rule.terms.forEach((term, index) => {
    if (term.effect !== "veto" || emptiesItem(term)) return;
    for (let row = 0; row < count; row++) {
      if (task.treatment[from + row] === EVALUATED && struck(trace.terms[index]!.held, row)) strikes.push({ row: from + row, term: index });
    }
  });
}

/** Full marks finer than the rounding (2.5 without decimals) would round up past themselves. */
function holdToFull({ category, full }: Task, points: Float64Array, { rounding }: Settings): void {
  if (category !== "base" || full % 10 ** (POINT_DECIMALS - rounding.decimals) === 0) return;
  const step = 10 ** (POINT_DECIMALS - rounding.decimals);
  // What the clause pays beyond full marks lies a whole step or more above them.
  for (let at = 0; at < points.length; at++) if (points[at]! - full < step) points[at] = Math.min(points[at]!, full);
}

function treatRows({ treatment, given }: Task, first: number, { points, exact }: Pick<Block, "points" | "exact">): void {
  for (let at = 0; at < points.length; at++) {
    const row = first + at;
    if (treatment[row] === EVALUATED) continue;
    points[at] = treatment[row] === GIVEN ? given[row]! : NaN;
    if (exact !== null) exact[at] = treatment[row] === GIVEN ? fraction(given[row]!, POINT) : null;
  }
}

/** 复核改分 that count take the place of the computed points in all that follows; what was computed is kept. */
function countReviews({ reviews }: Task, first: number, { points, exact }: Pick<Block, "points" | "exact">): Float64Array | null {
  if (reviews === null || !reviews.counts) return null;
  const computed = points.slice();
  for (let at = 0; at < points.length; at++) {
    const given = reviews.points[first + at]!;
    if (given !== given) continue;
    points[at] = given;
    if (exact !== null) exact[at] = fraction(given, POINT);
  }
  return computed;
}

function supportOf(task: Task): FactColumn {
  return { n: task.support, scale: 1, r: null, nMax: 1, rMax: 1 };
}
