import type { Fact } from "../../assessment/observation";
import { factsOfRow } from "../ledger/fact-of-row";
import type { Prepared } from "../prepare/prepared";
import { MEAN, type Task } from "../prepare/task";
import { evaluateTask } from "../run/evaluate-task";
import { vetoesOfTask } from "../run/find-vetoes";
import type { ItemScores } from "../run/item-scores";
import { makeStanding } from "../run/make-standing";
import { makeTotals, replaceTotal } from "../run/make-totals";
import { run, scoreIndicator } from "../run/run";
import type { Scored, Veto } from "../run/scored";
import { changeSums, type ScoredRows } from "./change-sums";
import { changeTask } from "./change-task";

/** One fact that is other than it was; department, indicator and measure by index. */
export interface Change {
  readonly department: number;
  readonly indicator: number;
  readonly measure: number;
  readonly fact: Fact;
}

/**
 * The scoring after one changed fact, the old one untouched: the unit's item, its total, all ranks and grades. Where the
 * item is relative to the peers, everyone's; where rounding comes after the items, everything.
 */
export function rescore(scored: Scored, change: Change): Scored {
  const at = placeOf(scored.prepared, change);
  if (at === null) return scored;
  const changed = changeTask(at.task, { row: at.row, measure: change.measure, facts: at.facts, scheme: scored.prepared.scheme });
  const prepared: Prepared = { ...scored.prepared, tasks: scored.prepared.tasks.with(at.index, changed) };
  if (scored.sums.exact !== null) return run(prepared);
  const alone = standsAlone(prepared, at.index) && standsAlone(scored.prepared, at.index);
  return alone ? rescoreRow(scored, { ...at, prepared }) : rescoreIndicator(scored, { ...at, prepared });
}

interface Place {
  readonly index: number;
  readonly row: number;
  readonly task: Task;
  readonly facts: readonly Fact[];
}

/** null where the change concerns nothing that is scored. */
function placeOf(prepared: Prepared, { department, indicator, measure, fact }: Change): Place | null {
  for (const index of prepared.tasksOf[indicator] ?? []) {
    const task = prepared.tasks[index]!, row = task.rowOf[department] ?? -1;
    if (row < 0 || task.evaluator?.rule.measures[measure] === undefined) continue;
    return { index, row, task, facts: factsOfRow({ prepared, task, row }).with(measure, fact) };
  }
  return null;
}

/** Whether a row's score depends on its own facts alone. */
function standsAlone(prepared: Prepared, index: number): boolean {
  const task = prepared.tasks[index]!, related = prepared.tasksOf[task.indicator]!;
  return task.evaluator!.needs.length === 0 && related.every((each) => prepared.tasks[each]!.notApplicable.kind !== "mean" || !prepared.tasks[each]!.treatment.includes(MEAN));
}

type Rescoring = Place & { readonly prepared: Prepared };

function rescoreRow(scored: Scored, { prepared, index, row, task }: Rescoring): Scored {
  const changed = prepared.tasks[index]!, before = scored.items[index]!, department = task.departments[row]!;
  const own = evaluateTask({ task: changed, settings: prepared.scheme.settings, figures: [], rows: { from: row, count: 1 } });
  const strikes = before.strikes.length === 0 ? own.strikes : [...before.strikes.filter((strike) => strike.row !== row), ...own.strikes];
  const same = Object.is(before.points[row], own.points[0]) && Object.is(before.computed?.[row], own.computed?.[0]) && task.state[row] === changed.state[row];
  if (same && before.strikes.length === 0 && strikes.length === 0) return { ...scored, prepared };
  const points = before.points.slice();
  points[row] = own.points[0]!;
  const computed = before.computed === null || own.computed === null ? null : before.computed.with(row, own.computed[0]!);
  const scores: ItemScores = { points, computed, exact: null, figures: [], strikes };
  const at = { from: row, count: 1 };
  const sums = changeSums(scored.sums, { prepared, before: [{ task, scores: before, ...at }], after: [{ task: changed, scores, ...at }] });
  const vetoes = changeVetoes(scored, prepared, { [index]: scores });
  const totals = replaceTotal(scored.totals, { prepared, sums, department, vetoes: vetoes.filter((veto) => veto.department === department) });
  const items = scored.items.with(index, scores);
  return { prepared, items, sums, vetoes, totals, standing: makeStanding({ prepared, items, sums, totals, vetoes }) };
}

function rescoreIndicator(scored: Scored, { prepared, task }: Rescoring): Scored {
  const indices = prepared.tasksOf[task.indicator]!, scores = scoreIndicator(prepared, indices);
  const items = [...scored.items], fresh: Record<number, ItemScores> = {};
  indices.forEach((index, at) => { fresh[index] = items[index] = scores[at]!; });
  const rowsOf = (tasks: readonly Task[], of: readonly ItemScores[]): readonly ScoredRows[] =>
    indices.map((index) => ({ task: tasks[index]!, scores: of[index]!, from: 0, count: tasks[index]!.departments.length }));
  const sums = changeSums(scored.sums, { prepared, before: rowsOf(scored.prepared.tasks, scored.items), after: rowsOf(prepared.tasks, items) });
  const vetoes = changeVetoes(scored, prepared, fresh), totals = makeTotals(prepared, sums, vetoes);
  return { prepared, items, sums, vetoes, totals, standing: makeStanding({ prepared, items, sums, totals, vetoes }) };
}

/** The vetoes of the tasks that were scored again, in the place of their old ones. */
function changeVetoes(scored: Scored, prepared: Prepared, fresh: Readonly<Record<number, ItemScores>>): readonly Veto[] {
  const indices = Object.keys(fresh).map(Number);
  if (!indices.some((index) => fresh[index]!.strikes.length > 0 || scored.items[index]!.strikes.length > 0)) return scored.vetoes;
  const others = scored.vetoes.filter((veto) => fresh[veto.task] === undefined);
  return [...others, ...indices.flatMap((index) => vetoesOfTask(prepared, index, fresh[index]!))].sort((a, b) => a.task - b.task || a.department - b.department || a.term - b.term);
}
