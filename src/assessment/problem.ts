import type { Span } from "./span";

/** Something a person should know or mend; collected and shown all at once beside the result. */
export interface Problem {
  /** Stable, kebab-case: "duplicate-unit", "not-a-number" … */
  readonly code: string;
  /** error 须更正 (the item is not scored), person 需人工, notice 请留意. */
  readonly severity: "error" | "person" | "notice";
  /** In Chinese: what was found, what was expected, what to do. */
  readonly message: string;
  readonly where?: Place;
  /** Within the text of the cell, for clauses. */
  readonly span?: Span;
}

/** Where something stands: a sheet and a cell or range in A1, or (for .json input) a table and a row. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}
