import type { Fact } from "../../assessment/observation";
import type { Measure, Term } from "../../assessment/rule";
import type { Scalars } from "../scalars";

/** One term in one row, read from the trace of the evaluation: what its working is written from. */
export interface TermReading<Value> {
  readonly scalars: Scalars<Value>;
  readonly term: Term;
  readonly measure: Measure;
  readonly fact: Fact;
  /** The measure of the target, where the target is another data item. */
  readonly targetMeasure: Measure | null;
  readonly value: Value;
  readonly held: Value;
  readonly against: Value | null;
  readonly distance: Value | null;
  readonly steps: Value | null;
  readonly worst: Value | null;
}
