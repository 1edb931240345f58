import type { Fact } from "../../assessment/observation";
import type { Scheme } from "../../assessment/scheme";
import type { FactColumn } from "../columns/fact-column";
import { flagColumn } from "../facts/build-column";
import { replaceFact } from "../facts/replace-fact";
import { SCORED, STATES, type Task } from "../prepare/task";
import { treatRow } from "../prepare/treat-row";

interface TaskChange {
  readonly row: number;
  readonly measure: number;
  /** All facts of the row, the new one among them. */
  readonly facts: readonly Fact[];
  readonly scheme: Scheme;
}

/** The task with one fact replaced; every other row as it was. */
export function changeTask(task: Task, { row, measure, facts, scheme }: TaskChange): Task {
  const rule = task.evaluator!.rule, fact = facts[measure]!;
  const found = task.evaluator!.statesOf(facts), at = STATES.indexOf(found.state);
  const treated = treatRow({ state: at, category: task.category, full: task.full, notApplicable: task.notApplicable, settings: scheme.settings });
  const state = withByte(task.state, row, at), treatment = withByte(task.treatment, row, treated.treatment);
  const given = task.given[row] === treated.given ? task.given : task.given.with(row, treated.given);
  return {
    ...task, state, treatment, given,
    columns: task.columns.map((column, index) => (index === measure ? replaceFact(column, { measure: rule.measures[measure]!, row, fact }) : column)),
    usable: task.usable.map((flags, index) => setFlag(flags, { row, rows: state.length, usable: at !== SCORED || found.usability[index] === "usable" })),
    replaced: new Map(task.replaced).set(row * rule.measures.length + measure, fact),
  };
}

/** Most changes leave a row in its state. */
function withByte(bytes: Uint8Array, row: number, value: number): Uint8Array {
  return bytes[row] === value ? bytes : bytes.with(row, value);
}

interface Flag {
  readonly row: number;
  readonly rows: number;
  readonly usable: boolean;
}

function setFlag(flags: FactColumn | null, { row, rows, usable }: Flag): FactColumn | null {
  if (flags === null) return usable ? null : flagColumn(Array.from({ length: rows }, (_, index) => index !== row));
  return flags.n[row] === Number(usable) ? flags : { ...flags, n: flags.n.with(row, Number(usable)) };
}
