import type { Exact } from "../../assessment/exact";
import type { FactColumn } from "../columns/fact-column";
import { lcm } from "../columns/ratio";
import { BLOCK, createSafeAlgebra, type SafeColumn } from "../columns/safe-algebra";
import { createWideAlgebra } from "../columns/wide-algebra";
import type { Evaluator } from "../compile-evaluator";
import type { Task } from "../prepare/task";
import type { RuleTrace } from "../rule-trace";
import { EXACT, type Scalars, unitScalars } from "../scalars";
import { inputsFrom, type StoredInputs } from "../trace-facts";

/** A trace as it stands at one row; the reader moves on with the rows, so nothing of it may be kept. */
export interface TracedRow<Column, Value> {
  readonly scalars: Scalars<Value>;
  readonly trace: RuleTrace<Column>;
  readonly read: (column: Column) => Value;
}

export interface Tracing {
  readonly task: Task;
  readonly evaluator: Evaluator;
  readonly figures: readonly FactColumn[];
  readonly from: number;
  readonly count: number;
}

const SAFE = createSafeAlgebra();

/** The same evaluation as for the scores, with every number on the way, handed over row by row while it stands. */
export function traceRows({ task, evaluator, figures, from, count }: Tracing, use: <Column, Value>(traced: TracedRow<Column, Value>, row: number) => void): void {
  const stored: StoredInputs = { columns: task.columns, usable: task.usable, figures };
  const narrow = figures.every((figure) => figure.wide === undefined);
  for (let start = from; start < from + count; start += BLOCK) {
    const rows = Math.min(BLOCK, from + count - start);
    SAFE.begin(rows);
    const safe = narrow ? evaluator.evaluate(SAFE, inputsFrom(stored, (column) => SAFE.load(column, start))) : null;
    if (safe !== null && SAFE.fits()) {
      const unit = commonUnit(safe);
      let at = 0;
      if (unit === null) {
        const traced: TracedRow<SafeColumn, Exact> = { scalars: EXACT, trace: safe, read: (column) => SAFE.read(column, at) };
        for (at = 0; at < rows; at++) use(traced, start + at);
      } else {
        const traced: TracedRow<SafeColumn, number> = { scalars: unitScalars(unit), trace: safe, read: (column) => column.n[at]! * (unit / column.d) };
        for (at = 0; at < rows; at++) use(traced, start + at);
      }
      continue;
    }
    const wide = createWideAlgebra(rows);
    const trace = evaluator.evaluate(wide, inputsFrom(stored, (column) => wide.load(column, start)));
    for (let row = 0; row < rows; row++) use({ scalars: EXACT, trace, read: (column) => wide.read(column, row) }, start + row);
  }
}

/** All numerals have at most six decimals. */
const FINEST = 1_000_000;

/** A unit of which every number in the trace is a whole multiple; null when rows have denominators of their own. */
function commonUnit(trace: RuleTrace<SafeColumn>): number | null {
  const columns = [
    trace.score,
    ...trace.bundles.flatMap(({ taken, gained }) => [taken, gained]),
    ...trace.terms.flatMap(({ value, held, against, distance, steps, worst }) => [value, held, against, distance, steps, worst]),
  ].filter((column) => column !== null && column !== undefined);
  if (columns.some((column) => column.r !== null)) return null;
  const unit = columns.reduce((common, column) => lcm(common, column.d), FINEST);
  return columns.every((column) => column.nMax * (unit / column.d) < 2 ** 50) ? unit : null;
}
