import type { Prepared } from "../prepare/prepared";
import { addItem } from "../run/sum-items";
import type { ItemScores } from "../run/item-scores";
import type { Sums } from "../run/scored";
import type { Task } from "../prepare/task";

export interface ScoredTask {
  readonly task: Task;
  readonly scores: ItemScores;
}

/** The sums with some tasks' scores taken out and others put in, in a copy. */
export function changeSums(prepared: Prepared, sums: Sums, { before, after }: { readonly before: readonly ScoredTask[]; readonly after: readonly ScoredTask[] }): Sums {
  const copy: Sums = {
    score: sums.score.slice(), full: sums.full.slice(), bonus: sums.bonus.slice(), penalty: sums.penalty.slice(),
    open: sums.open.slice(), excluded: sums.excluded.slice(), exact: null,
  };
  for (const { task, scores } of before) addItem(copy, { prepared, task, points: scores.points, sign: -1 });
  for (const { task, scores } of after) addItem(copy, { prepared, task, points: scores.points, sign: 1 });
  return copy;
}
