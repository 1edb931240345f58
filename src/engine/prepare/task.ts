import type { Fact } from "../../assessment/observation";
import type { Category, NotApplicable } from "../../assessment/indicator";
import type { Points } from "../../assessment/points";
import type { FactColumn } from "../columns/fact-column";
import type { Evaluator } from "../compile-evaluator";

/**
 * One rule over the departments that it scores: an indicator, or where full marks differ by group, the groups of an
 * indicator that share them. Rows are departments, in their order.
 */
export interface Task {
  readonly indicator: number;
  readonly category: Category;
  /** Full marks of the item: 0 outside the base. */
  readonly full: Points;
  /** null when the clause could not be read. */
  readonly evaluator: Evaluator | null;
  readonly notApplicable: NotApplicable;
  readonly departments: Int32Array;
  /** Row of a department, −1 where the item does not concern it. */
  readonly rowOf: Int32Array;
  readonly columns: readonly FactColumn[];
  readonly usable: readonly (FactColumn | null)[];
  readonly state: Uint8Array;
  readonly treatment: Uint8Array;
  /** Points of rows whose treatment is GIVEN. */
  readonly given: Float64Array;
  /** 1 for 配合 units. */
  readonly support: Float64Array;
  /** Whether some row supports. */
  readonly shared: boolean;
  /** Index of the duty, −1 without one. */
  readonly duty: Int32Array;
  /** Observation of row r and measure m at r × measures + m, negative where none counts. */
  readonly sources: Int32Array;
  /** Facts that a replay put in place of the observations, at the same index. */
  readonly replaced: ReadonlyMap<number, Fact>;
  /** 复核改分 of its rows; null where there is none. */
  readonly reviews: Reviews | null;
}

/** Reviewers' scores beside the computed ones of a task's rows. */
export interface Reviews {
  /** By row, NaN where nobody gave one. */
  readonly points: Float64Array;
  /** Index into the scheme's overrides by row, negative without one. */
  readonly at: Int32Array;
  readonly counts: boolean;
}

/** Whether a row has the points that a reviewer gave: then it is scored, whatever its facts are. */
export function isReviewed({ reviews }: Pick<Task, "reviews">, row: number): boolean {
  return reviews !== null && reviews.counts && reviews.at[row]! >= 0;
}

/** States of an item, as they stand in `Task.state`. */
export const STATES = ["scored", "not-applicable", "not-reported", "needs-judgement"] as const;
export const SCORED = 0, NOT_APPLICABLE = 1, NOT_REPORTED = 2, NEEDS_JUDGEMENT = 3;

/** How a row's points come about: by its rule, a stated number, the mean of the others, or not at all. */
export const EVALUATED = 0, GIVEN = 1, MEAN = 2, NOT_COUNTED = 3;
