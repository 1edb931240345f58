import type { Category } from "../../assessment/indicator";
import type { Prepared } from "../prepare/prepared";
import { addItem } from "../run/sum-items";
import type { ItemScores } from "../run/item-scores";
import type { Sums } from "../run/scored";
import type { Task } from "../prepare/task";

/** Some rows of a task with their scores. */
export interface ScoredRows {
  readonly task: Task;
  readonly scores: ItemScores;
  readonly from: number;
  readonly count: number;
}

interface SumsChange {
  readonly prepared: Prepared;
  /** Of one indicator, as it was and as it is. */
  readonly before: readonly ScoredRows[];
  readonly after: readonly ScoredRows[];
}

/** The sums with some rows' scores taken out and others put in; columns that no row touches are not copied. */
export function changeSums(sums: Sums, { prepared, before, after }: SumsChange): Sums {
  const category = after[0]?.task.category ?? "base";
  // What counts as it did leaves full marks and states as they are: they are taken out and put in again where they stand.
  const same = countsAlike(before, after);
  const own = copied(sums, category);
  const copy: Sums = same ? own : { ...own, full: sums.full.slice(), open: sums.open.slice(), excluded: sums.excluded.slice() };
  for (const { task, scores, from, count } of before) addItem(copy, { prepared, task, points: scores.points, sign: -1, from, count });
  for (const { task, scores, from, count } of after) addItem(copy, { prepared, task, points: scores.points, sign: 1, from, count });
  return copy;
}

/** Whether the same rows have the same states, and points where they had points. */
function countsAlike(before: readonly ScoredRows[], after: readonly ScoredRows[]): boolean {
  return before.every((old, index) => {
    const now = after[index];
    if (now === undefined || now.task.full !== old.task.full) return false;
    for (let row = old.from; row < old.from + old.count; row++) {
      if (old.task.state[row] !== now.task.state[row] || Number.isNaN(old.scores.points[row]) !== Number.isNaN(now.scores.points[row])) return false;
    }
    return true;
  });
}

/** The column that the points of such items are added to is copied. */
function copied(sums: Sums, category: Category): Sums {
  switch (category) {
    case "base": return { ...sums, score: sums.score.slice(), exact: null };
    case "bonus": return { ...sums, bonus: sums.bonus.slice(), exact: null };
    case "penalty":
    case "veto": return { ...sums, penalty: sums.penalty.slice(), exact: null };
    default: return category satisfies never;
  }
}
