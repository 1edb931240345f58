import type { Fact, Observation } from "../../assessment/observation";
import type { Prepared } from "../prepare/prepared";
import { countedFact } from "../prepare/place-observations";
import type { Task } from "../prepare/task";

export interface RowOfTask {
  readonly prepared: Prepared;
  readonly task: Task;
  readonly row: number;
}

/** The facts of a row, by measure. */
export function factsOfRow({ prepared, task, row }: RowOfTask): readonly Fact[] {
  const measures = task.evaluator?.rule.measures.length ?? 0, facts: Fact[] = [];
  for (let measure = 0; measure < measures; measure++) {
    const at = row * measures + measure, observation = observationAt(prepared, task, at);
    facts.push(task.replaced.get(at) ?? (observation === null ? MISSING : countedFact(observation, prepared.scheme.settings.basis)));
  }
  return facts;
}

const MISSING: Fact = { kind: "missing" };

/** The row of 数据填报 behind one measure of a row. */
export function observationOf({ prepared, task, row }: RowOfTask, measure: number): Observation | null {
  return observationAt(prepared, task, row * (task.evaluator?.rule.measures.length ?? 0) + measure);
}

function observationAt(prepared: Prepared, task: Task, at: number): Observation | null {
  return prepared.scheme.observations[task.sources[at] ?? -1] ?? null;
}
