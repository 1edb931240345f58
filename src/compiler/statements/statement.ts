import type { Act } from "../acts/act";
import type { Stretch } from "../text/source";

/** An act and the words that it is about. */
export interface Statement {
  /** The sentence before the act, without enumerators and marks: 未制定方案的. May be empty. */
  readonly condition: Stretch;
  /** Sentences between the act before and the condition: requirements, headings. May be empty. */
  readonly background: Stretch;
  readonly act: Act;
  /** Counts enumerators (一) 1. ①: what belongs to one of them stands together. */
  readonly part: number;
  /** Counts 。 and ;. */
  readonly sentence: number;
}

export interface Statements {
  readonly list: readonly Statement[];
  /** What follows the last act. */
  readonly tail: Stretch;
}
