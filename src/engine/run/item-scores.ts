import type { Exact } from "../../assessment/exact";
import type { FactColumn } from "../columns/fact-column";

/** What one task came to. */
export interface ItemScores {
  /** Points by row, as they count: NaN where the item is not counted. */
  readonly points: Float64Array;
  /** The exact scores, kept where the rounding comes later; null where items are rounded. */
  readonly exact: readonly (Exact | null)[] | null;
  /** The same without any reviewer's score; null where none counts: then these are the points. */
  readonly computed: Float64Array | null;
  /** The peers' figures that the rule was given; ledgers read them again. */
  readonly figures: readonly FactColumn[];
  /** Vetoes that strike, other than those that empty the item itself. */
  readonly strikes: readonly Strike[];
}

export interface Strike {
  readonly row: number;
  readonly term: number;
}
