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
  for (const indices of prepared.tasksOf) scoreIndicator(prepared, indices).forEach((scores, at) => { items[indices[at]!] = scores; });
  const sums = sumItems(prepared, items);
  const vetoes = findVetoes(prepared, items);
  const totals = makeTotals(prepared, sums, vetoes);
  const standing = makeStanding({ prepared, items, sums, totals, vetoes });
  return { prepared, items, sums, vetoes, totals, standing };
}

/** All tasks of one indicator: peers look across groups with full marks of their own. */
export function scoreIndicator(prepared: Prepared, indices: readonly number[]): readonly ItemScores[] {
  const tasks = indices.map((index) => prepared.tasks[index]!), { settings } = prepared.scheme;
  const needs = tasks[0]?.evaluator?.needs ?? [];
  const figures = needs.map((need) => peerFigures(need, tasks, prepared.groupOf));
  const items = tasks.map((task, at) => evaluateTask({ task, settings, figures: figures.map((columns) => columns[at]!) }));
  settleMeans({ tasks, items, settings });
  return items;
}
