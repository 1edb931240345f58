import type { Exact } from "../assessment/exact";
import type { Fact } from "../assessment/observation";
import type { FactColumn } from "./columns/fact-column";
import { createSafeAlgebra } from "./columns/safe-algebra";
import { createWideAlgebra } from "./columns/wide-algebra";
import type { Evaluator } from "./compile-evaluator";
import { buildColumn, flagColumn } from "./facts/build-column";
import type { RuleTrace } from "./rule-trace";
import type { Inputs } from "./terms/term-evaluator";

export interface Rows {
  /** For each row, one fact for each measure of the rule. */
  readonly facts: readonly (readonly Fact[])[];
  /** The figures of the peers that the evaluator needs, a row each. */
  readonly figures: readonly FactColumn[];
}

export interface Traced<Column> {
  readonly trace: RuleTrace<Column>;
  readonly read: (column: Column, row: number) => Exact;
}

/** Evaluates a few rows (at most a block) and hands the whole trace to `use`, while its columns stand. */
export function traceFacts<Value>(evaluator: Evaluator, rows: Rows, use: <Column>(traced: Traced<Column>) => Value): Value {
  const columns = evaluator.rule.measures.map((measure, index) => buildColumn(measure, rows.facts.map((facts) => facts[index] ?? { kind: "missing" })));
  const usable = usableColumns(evaluator, rows.facts);
  const stored: StoredInputs = { columns, usable, figures: rows.figures };
  const count = rows.facts.length;
  if (!rows.figures.some((figure) => figure.wide !== undefined)) {
    const safe = createSafeAlgebra();
    safe.begin(count);
    const trace = evaluator.evaluate(safe, inputsFrom(stored, (column) => safe.load(column, 0)));
    if (safe.fits()) return use({ trace, read: safe.read });
  }
  const wide = createWideAlgebra(count);
  return use({ trace: evaluator.evaluate(wide, inputsFrom(stored, (column) => wide.load(column, 0))), read: wide.read });
}

export interface StoredInputs {
  readonly columns: readonly FactColumn[];
  readonly usable: readonly (FactColumn | null)[];
  readonly figures: readonly FactColumn[];
}

/** Stored columns as the inputs of an evaluation, loaded when a term asks. */
export function inputsFrom<Column>({ columns, usable, figures }: StoredInputs, load: (column: FactColumn) => Column): Inputs<Column> {
  return {
    fact: (measure) => load(columns[measure]!),
    usable: (measure) => {
      const flags = usable[measure] ?? null;
      return flags === null ? null : load(flags);
    },
    figure: (need) => load(figures[need]!),
  };
}

/** Flags by measure of the rows whose fact can be used. */
function usableColumns(evaluator: Evaluator, facts: readonly (readonly Fact[])[]): readonly (FactColumn | null)[] {
  const each = facts.map((row) => evaluator.statesOf(row).usability);
  return evaluator.rule.measures.map((_, measure) => flagColumn(each.map((row) => row[measure] === "usable")));
}
