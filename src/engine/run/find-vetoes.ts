import type { Prepared } from "../prepare/prepared";
import type { ItemScores } from "./item-scores";
import type { Veto } from "./scored";

/** The vetoes that act outside their item, in the order of indicators and departments. */
export function findVetoes(prepared: Prepared, items: readonly ItemScores[]): readonly Veto[] {
  return prepared.tasks.flatMap((_, task) => vetoesOfTask(prepared, task, items[task]!));
}

export function vetoesOfTask({ tasks }: Prepared, task: number, { strikes }: ItemScores): readonly Veto[] {
  const { departments, evaluator } = tasks[task]!;
  return strikes
    .map(({ row, term }): Veto => ({ department: departments[row]!, task, term, outcome: evaluator?.rule.terms[term]?.outcome ?? { kind: "ask" } }))
    .sort((a, b) => a.department - b.department || a.term - b.term);
}
