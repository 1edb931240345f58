import type { Exact } from "../../assessment/exact";
import type { VetoOutcome } from "../../assessment/rule";
import type { Problem } from "../../assessment/problem";
import type { Prepared } from "../prepare/prepared";
import type { ItemScores } from "./item-scores";

/** A scoring with all of its numbers, from which results, ledgers and replays are made. */
export interface Scored {
  readonly prepared: Prepared;
  readonly items: readonly ItemScores[];
  readonly sums: Sums;
  readonly vetoes: readonly Veto[];
  readonly totals: Totals;
  readonly standing: Standing;
}

/** Sums of item points by department: at bucket × departments + department, and so on. Whole 1/10000 points. */
export interface Sums {
  readonly score: Float64Array;
  readonly full: Float64Array;
  /** By part; the last row holds bonuses of no part. */
  readonly bonus: Float64Array;
  readonly penalty: Float64Array;
  /** Items that keep a department's result 暂定, and those that leave it out of the ranking or of scoring. */
  readonly open: Int32Array;
  readonly excluded: Int32Array;
  /** Exact sums where rounding comes after the items. */
  readonly exact: ExactSums | null;
}

export interface ExactSums {
  /** By part, then by department. */
  readonly base: readonly (readonly Exact[])[];
  readonly bonus: readonly (readonly Exact[])[];
  readonly penalty: readonly Exact[];
}

export interface Veto {
  readonly department: number;
  readonly task: number;
  readonly term: number;
  readonly outcome: VetoOutcome;
}

/** In 1/10000 points by department, rounded as the settings say. */
export interface Totals {
  readonly base: Float64Array;
  readonly bonus: Float64Array;
  readonly penalty: Float64Array;
  readonly total: Float64Array;
  /** By part, in the part's own full marks; NaN where nothing of the part applies. */
  readonly parts: readonly Float64Array[];
  /** The unrounded totals, where ranks are made on them. */
  readonly exact: readonly Exact[] | null;
}

export interface Standing {
  /** 0: not ranked. */
  readonly rank: Int32Array;
  readonly groupRank: Int32Array;
  readonly tied: Uint8Array;
  readonly groupTied: Uint8Array;
  /** Index into the cuts of the department's group; −1 without a grade. */
  readonly grade: readonly string[];
  readonly problems: readonly Problem[];
}
