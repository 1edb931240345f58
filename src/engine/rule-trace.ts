import type { TermTrace } from "./terms/term-evaluator";

/** Everything that one evaluation of a rule found out, column by column: scores, ledgers and words are made of it. */
export interface RuleTrace<Column> {
  /** In the order of the rule's terms. */
  readonly terms: readonly TermOutcome<Column>[];
  /** The rule's groups, then every other term as a bundle of its own, in the order of the clause. */
  readonly bundles: readonly Bundle<Column>[];
  /** The score of the item, as the clause says it: exact, before any rounding. */
  readonly score: Column;
}

export interface TermOutcome<Column> extends TermTrace<Column> {
  /** Within the term's own cap; 0 where its facts cannot be used. For void and veto 1 where it strikes. */
  readonly held: Column;
}

/** What terms under one bound take and give together. */
export interface Bundle<Column> {
  readonly terms: readonly number[];
  readonly taken: Column | null;
  readonly gained: Column | null;
}
