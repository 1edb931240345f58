import type { Task } from "../prepare/task";
import type { Prepared } from "../prepare/prepared";
import { evaluateTask } from "./evaluate-task";
import { findVetoes } from "./find-vetoes";
import type { ItemScores } from "./item-scores";
import { makeStanding } from "./make-standing";
import { makeTotals } from "./make-totals";
import { peerFigures } from "./peer-figures";
import type { Scored } from "./scored";
import { settleMeans } from "./settle-means";
import { sumItems } from "./sum-items";

/** Scores what was prepared: items, sums, vetoes, totals, ranks and grades. */
export function run(prepared: Prepared): Scored {
  const items: ItemScores[] = [];
  const room = roomFor(prepared.tasks);
  for (const indices of prepared.tasksOf) scoreIndicator(prepared, indices, room).forEach((scores, at) => { items[indices[at]!] = scores; });
  const sums = sumItems(prepared, items);
  const vetoes = findVetoes(prepared, items);
  const totals = makeTotals(prepared, sums, vetoes);
  const standing = makeStanding({ prepared, items, sums, totals, vetoes });
  return { prepared, items, sums, vetoes, totals, standing };
}

type Room = (task: Task) => Float64Array;

/** One piece of memory for the points of all tasks: small ones each cost as much as scoring some dozen rows. */
function roomFor(tasks: readonly Task[]): Room {
  const all = new Float64Array(tasks.reduce((rows, { departments }) => rows + departments.length, 0));
  let used = 0;
  return ({ departments: { length } }) => all.subarray(used, (used += length));
}

/** All tasks of one indicator: peers look across groups with full marks of their own. */
export function scoreIndicator(prepared: Prepared, indices: readonly number[], room?: Room): readonly ItemScores[] {
  const tasks = indices.map((index) => prepared.tasks[index]!), { settings } = prepared.scheme;
  const needs = tasks[0]?.evaluator?.needs ?? [];
  const figures = needs.map((need) => peerFigures(need, tasks, prepared.groupOf));
  const items = tasks.map((task, at) => evaluateTask({ task, settings, figures: figures.map((columns) => columns[at]!), ...(room === undefined ? {} : { points: room(task) }) }));
  settleMeans({ tasks, items, settings });
  return items;
}
