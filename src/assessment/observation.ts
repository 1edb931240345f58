import type { Place } from "./problem";
import type { Numeral } from "./rule";

/**
 * What stands in one row of 数据填报, for one data item of one indicator of one department.
 * `reported` and `verified` are facts; where a verified one stands, it counts.
 */
export interface Observation {
  readonly department: string;
  readonly indicator: string;
  /** 数据项: the measure's label; "" when the indicator has one measure only (or the row speaks for all of them). */
  readonly item: string;
  readonly reported: Fact;
  readonly verified: Fact;
  readonly reason: string;
  readonly evidence: string;
  readonly where?: Place;
}

/** "Not reported", "no such duty" and zero are three different things. */
export type Fact =
  | { readonly kind: "missing" }
  | { readonly kind: "not-applicable" }
  /** A rate whose base is zero 无业务. */
  | { readonly kind: "no-business" }
  | { readonly kind: "yes-no"; readonly value: boolean }
  /** Exact: numerator ÷ denominator, whole numbers, denominator > 0. A rate of 47/50 is 4700/50 in percent. */
  | { readonly kind: "number"; readonly numerator: number; readonly denominator: number }
  /** `points`: what the reviewer gives for it, where the clause leaves them open. */
  | { readonly kind: "word"; readonly word: string; readonly points?: Numeral };
