import type { Peers } from "../../assessment/rule";
import type { Algebra } from "../columns/algebra";

/** What a term reads: facts by measure, flags of rows whose fact can be used (null: all), figures of the peers. */
export interface Inputs<Column> {
  readonly fact: (measure: number) => Column;
  readonly usable: (measure: number) => Column | null;
  readonly figure: (need: number) => Column;
}

/** What a term comes to, in each row: the points it gives or takes before its cap, and the numbers on the way. */
export interface TermTrace<Column> {
  /** Points, never negative; for void and veto 1 where the term strikes, else 0. */
  readonly value: Column;
  /** What the fact was compared with, how far it lies from it, and the steps that count. */
  readonly against?: Column;
  readonly distance?: Column;
  readonly steps?: Column;
  /** The worst of the peers, for 极差法. */
  readonly worst?: Column;
}

/** A term compiled once: constants made into fractions, the peers' figures that it needs registered. */
export type TermEvaluator = <Column>(algebra: Algebra<Column>, inputs: Inputs<Column>) => TermTrace<Column>;

/** A figure over the departments to which the indicator applies; places are counted 1 + how many stand before. */
export interface PeerNeed {
  readonly figure: "mean" | "median" | "highest" | "lowest" | "place-from-best" | "place-from-last";
  readonly measure: number;
  readonly among: Peers;
  /** For places: which end is best. */
  readonly better: "higher" | "lower";
}

export type Register = (need: PeerNeed) => number;

