import type { Fact } from "../../assessment/observation";
import { EVALUATED } from "../prepare/task";
import type { Scored } from "../run/scored";
import { type Branch, follow, followFact } from "./facts-memory";
import { factAt, factsOfRow } from "./fact-of-row";
import type { Loss } from "./line-of-item";
import { lossesOfRow } from "./losses-of-row";
import { settledLosses } from "./settled-losses";
import { traceRows } from "./trace-rows";
import { withReview } from "./with-review";

export interface Rows {
  readonly from: number;
  readonly count: number;
}

/** What is made of a row's losses, and then done for each row; what is made must not depend on more than the facts. */
export interface LossVisitor<Made> {
  readonly rows: Rows;
  readonly make: (losses: readonly Loss[], facts: readonly Fact[]) => Made;
  readonly use: (made: Made, row: number) => void;
}

/**
 * The losses of some rows of a task. Rows with the same facts lost the same for the same reasons (unless peers decide),
 * so it is made once for all of them.
 */
export function forLosses<Made>({ prepared, items }: Scored, index: number, { rows, make, use }: LossVisitor<Made>): void {
  const task = prepared.tasks[index]!, scores = items[index]!, { figures } = scores, points = scores.computed ?? scores.points, { evaluator } = task, { from, count } = rows;
  const reviewed = (row: number, losses: readonly Loss[]): readonly Loss[] => withReview({ prepared, task, row }, losses, { computed: points[row]!, points: scores.points[row]! });
  for (let row = from; row < from + count; row++) {
    if (task.treatment[row] !== EVALUATED) use(make(reviewed(row, settledLosses(task, row, points[row]!)), factsOfRow({ prepared, task, row })), row);
  }
  if (evaluator === null) return;
  const known: Branch<Made> = {}, measures = evaluator.rule.measures.length;
  const placeOf = (row: number): Branch<Made> => {
    let branch = follow(known, task.support[row]!);
    for (let at = row * measures; at < (row + 1) * measures; at++) branch = followFact(branch, factAt(prepared, task, at));
    return branch;
  };
  const alike = evaluator.needs.length === 0 && count > 1;
  traceRows({ task, evaluator, figures, from, count }, (traced, row) => {
    if (task.treatment[row] !== EVALUATED) return;
    const place = alike && (task.reviews?.at[row] ?? -1) < 0 ? placeOf(row) : {};
    if (place.made === undefined) {
      const facts = factsOfRow({ prepared, task, row });
      place.made = make(reviewed(row, lossesOfRow({ prepared, task, row, facts, traced, points: points[row]! })), facts);
    }
    use(place.made, row);
  });
}
