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
  const copy: Sums = { ...copied(sums, category), open: sums.open.slice(), excluded: sums.excluded.slice(), exact: null };
  for (const { task, scores, from, count } of before) addItem(copy, { prepared, task, points: scores.points, sign: -1, from, count });
  for (const { task, scores, from, count } of after) addItem(copy, { prepared, task, points: scores.points, sign: 1, from, count });
  return copy;
}

function copied({ score, full, bonus, penalty }: Sums, category: Category): Pick<Sums, "score" | "full" | "bonus" | "penalty"> {
  switch (category) {
    case "base": return { score: score.slice(), full: full.slice(), bonus, penalty };
    case "bonus": return { score, full, bonus: bonus.slice(), penalty };
    case "penalty":
    case "veto": return { score, full, bonus, penalty: penalty.slice() };
    default: return category satisfies never;
  }
}
