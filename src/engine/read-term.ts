import type { Fact } from "../assessment/observation";
import type { Rule } from "../assessment/rule";
import type { RuleTrace } from "./rule-trace";
import type { Scalars } from "./scalars";
import type { TermReading } from "./words/term-reading";

export interface RowOfTrace<Column, Value> {
  readonly rule: Rule;
  readonly scalars: Scalars<Value>;
  readonly trace: RuleTrace<Column>;
  readonly read: (column: Column) => Value;
  /** In the order of the measures. */
  readonly facts: readonly Fact[];
}

/** One term in one row of a trace. */
export function readTerm<Column, Value>({ rule, scalars, trace, read, facts }: RowOfTrace<Column, Value>, index: number): TermReading<Value> {
  const term = rule.terms[index]!, outcome = trace.terms[index]!;
  const maybe = (column: Column | undefined): Value | null => (column === undefined ? null : read(column));
  const target = "target" in term ? term.target : undefined;
  return {
    scalars,
    term,
    measure: rule.measures[term.measure]!,
    fact: facts[term.measure] ?? { kind: "missing" },
    targetMeasure: target?.kind === "measure" ? rule.measures[target.measure] ?? null : null,
    value: read(outcome.value),
    held: read(outcome.held),
    against: maybe(outcome.against),
    distance: maybe(outcome.distance),
    steps: maybe(outcome.steps),
    worst: maybe(outcome.worst),
  };
}
