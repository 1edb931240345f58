import type { Measure, NotApplicableInClause, Numeral, Term } from "../../assessment/rule";
import type { Category } from "../../assessment/indicator";
import type { Statement } from "../statements/statement";
import type { Stretch } from "../text/source";

/** A data item before it has its place in the rule: labels may still coincide. */
export type MeasureDraft = Measure;

type WithoutPlace<T> = T extends Term ? Omit<T, "measure" | "span"> : never;
/** A term before its measure has a number. */
export type TermShape = WithoutPlace<Term>;

export interface TermItem extends Stretch {
  readonly kind: "term";
  readonly shape: TermShape;
  readonly measure: MeasureDraft;
  readonly part: number;
  readonly sentence: number;
  /** The pattern that read it. */
  readonly by: string;
  /** Set for a requirement that only names points: (3分). */
  readonly requirement?: true;
  /** Paid on top (加) rather than from nothing (得). */
  readonly bonus?: true;
  /** In a bracket behind an award: 得9分(少一个扣1分). */
  readonly behind?: true;
  readonly otherwise?: readonly Otherwise[];
}

/** Another defensible reading of one statement. */
export interface Otherwise {
  readonly id: string;
  readonly why: string;
  /** The two readings are equally defensible: a person is asked. Else the default is settled, and this one only offered. */
  readonly ask: boolean;
  readonly instead: readonly TermItem[];
}

/** What is not a term but bears on the terms around it. */
export type Binding = Stretch & { readonly part: number; readonly sentence: number } & (
    | { readonly kind: "base"; readonly value: Numeral; readonly where: "before" | "after" | "around" | "award"; /** 基础分: had from the outset. */ readonly ground?: true }
    | { readonly kind: "cap"; readonly value: Numeral; readonly effect: "deduct" | "earn" | "any"; readonly scope: "near" | "each" | "all" | number }
    | { readonly kind: "floor"; readonly value: Numeral | "none" }
    | { readonly kind: "no-ceiling" }
    | { readonly kind: "highest" }
    | { readonly kind: "steps"; readonly steps: "whole" | "begun" | "proportional" }
    | { readonly kind: "not-applicable"; readonly how: NotApplicableInClause }
    /** complement: says of the award before that without it there is nothing. */
    | { readonly kind: "context"; readonly complement?: true; /** Its own words, where they name more than 否则. */ readonly said?: string }
  );

export type Notice = Stretch & { readonly kind: "problem"; readonly code: string; readonly severity: "error" | "ask" | "notice"; readonly message: string };

export type Item = TermItem | Binding | Notice;

/** Where a pattern looks: a place in the list of statements, and what was read before it. */
export interface Place {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly index: number;
  readonly points: Numeral | null;
  readonly category: Category;
  readonly items: readonly Item[];
}

export interface Match {
  readonly items: readonly Item[];
  /** How many statements it took. */
  readonly used: number;
}

/** One way in which officials say a rule. Its examples are run as tests. */
export interface Pattern {
  readonly name: string;
  /** The kinds of the taxonomy that it serves, in Chinese as officials name them. */
  readonly kinds: readonly string[];
  readonly examples: readonly Example[];
  /** Clauses that look alike and are read by another pattern, or refused. */
  readonly not: readonly string[];
  readonly read: (place: Place) => Match | null;
}

export interface Example {
  readonly clause: string;
  readonly points: Numeral | null;
  /** The rule in short, as `sketch` writes it. */
  readonly reads: string;
}
