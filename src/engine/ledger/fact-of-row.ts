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
  const measures = task.evaluator?.rule.measures ?? [];
  return measures.map((_, measure): Fact => {
    const at = row * measures.length + measure, replaced = task.replaced.get(at);
    if (replaced !== undefined) return replaced;
    const observation = observationAt(prepared, task, at);
    return observation === null ? { kind: "missing" } : countedFact(observation, prepared.scheme.settings.basis);
  });
}

/** The rows of 数据填报 behind a row, by measure. */
export function observationsOfRow({ prepared, task, row }: RowOfTask): readonly (Observation | null)[] {
  const measures = task.evaluator?.rule.measures ?? [];
  return measures.map((_, measure) => observationAt(prepared, task, row * measures.length + measure));
}

function observationAt(prepared: Prepared, task: Task, at: number): Observation | null {
  return prepared.scheme.observations[task.sources[at] ?? -1] ?? null;
}
