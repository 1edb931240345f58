import type { Exact } from "../../assessment/exact";
import type { Ratio } from "./ratio";

/**
 * Exact arithmetic on columns: a column holds one fraction for each row of a block, and every operation makes a new
 * column. Rules are written once, against this; machine integers (`safe-algebra`) answer where they can hold every
 * number on the way, whole numbers of any size (`wide-algebra`) where they cannot.
 */
export interface Algebra<Column> {
  readonly constant: (k: Ratio) => Column;
  readonly times: (a: Column, k: Ratio) => Column;
  /** a + k */
  readonly shift: (a: Column, k: Ratio) => Column;
  readonly plus: (a: Column, b: Column) => Column;
  readonly minus: (a: Column, b: Column) => Column;
  readonly product: (a: Column, b: Column) => Column;
  /** a ÷ b, and 0 in rows where b is 0. */
  readonly over: (a: Column, b: Column) => Column;
  readonly atMost: (a: Column, k: Ratio) => Column;
  readonly atLeast: (a: Column, k: Ratio) => Column;
  readonly highest: (a: Column, b: Column) => Column;
  /** The whole number at or below, and at or above. */
  readonly floor: (a: Column) => Column;
  readonly ceiling: (a: Column) => Column;
  /** 1 in rows where the value stands so to zero, else 0. */
  readonly test: (a: Column, sign: SignTest) => Column;
  /** a in rows where the flag is 1, else 0. */
  readonly where: (flag: Column, a: Column) => Column;
  /** 1 − flag */
  readonly not: (flag: Column) => Column;
  /** The index of the interval that holds the value, −1 when none does. */
  readonly locate: (a: Column, intervals: readonly Interval[], gaps: Gaps) => Column;
  /** The value that stands at the row's index, 0 for −1. */
  readonly pick: (index: Column, values: readonly Ratio[]) => Column;
  readonly read: (a: Column, row: number) => Exact;
}

export type SignTest = "negative" | "not-positive" | "positive" | "not-negative";

export interface Interval {
  readonly from: { readonly value: Ratio; readonly inclusive: boolean } | null;
  readonly to: { readonly value: Ratio; readonly inclusive: boolean } | null;
}

/** "lower": a value between (or above) the intervals belongs to the next one below it. */
export type Gaps = "lower" | "none";
