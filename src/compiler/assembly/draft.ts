import type { NotApplicableInClause, Numeral } from "../../assessment/rule";
import type { Binding, Item, TermItem } from "../patterns/pattern";

/** A group of terms by their place in `terms`. */
export interface DraftGroup {
  readonly terms: readonly number[];
  readonly combine: "sum" | "highest";
  readonly cap?: Numeral;
  readonly base?: Numeral;
}

/** A rule on its way: every step of the assembly takes one and gives one. */
export interface Draft {
  readonly points: Numeral | null;
  readonly start: "full" | "zero";
  readonly terms: readonly TermItem[];
  readonly groups: readonly DraftGroup[];
  readonly limit: Numeral | null;
  readonly floor: Numeral | "none";
  readonly ceiling: Numeral | "points" | "none";
  readonly notApplicable: NotApplicableInClause | null;
  /** What could not be bound to a term; the rule is then unreadable. */
  readonly faults: readonly Fault[];
  readonly notices: readonly Fault[];
}

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

export function isTerm(item: Item): item is TermItem {
  return item.kind === "term";
}

export function isBinding(item: Item): item is Binding {
  return item.kind !== "term" && item.kind !== "problem";
}
