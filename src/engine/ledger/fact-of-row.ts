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
  const measures = task.evaluator?.rule.measures.length ?? 0, facts = new Array<Fact>(measures);
  for (let measure = 0; measure < measures; measure++) facts[measure] = factAt(prepared, task, row * measures + measure);
  return facts;
}

/** The fact of row r and measure m at r × measures + m. */
export function factAt(prepared: Prepared, task: Task, at: number): Fact {
  const replaced = task.replaced.size === 0 ? undefined : task.replaced.get(at);
  if (replaced !== undefined) return replaced;
  const observation = observationAt(prepared, task, at);
  return observation === null ? MISSING : countedFact(observation, prepared.scheme.settings.basis);
}

const MISSING: Fact = { kind: "missing" };

/** The row of 数据填报 behind one measure of a row. */
export function observationOf({ prepared, task, row }: RowOfTask, measure: number): Observation | null {
  return observationAt(prepared, task, row * (task.evaluator?.rule.measures.length ?? 0) + measure);
}

function observationAt(prepared: Prepared, task: Task, at: number): Observation | null {
  return prepared.scheme.observations[task.sources[at] ?? -1] ?? null;
}
