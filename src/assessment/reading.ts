import type { Rule } from "./rule";
import type { Span } from "./span";

/** What the compiler made of a clause. */
export interface Reading {
  readonly clause: string;
  /** computed: facts decide alone; judgement: a reviewer's number is needed too; unreadable: nothing is scored. */
  readonly status: "computed" | "judgement" | "unreadable";
  /** The chosen rule, null when unreadable. */
  readonly rule: Rule | null;
  /** The rule in canonical words, 从2分起扣;…; "" when unreadable. */
  readonly words: string;
  /** Other defensible readings, each with the id that settles it (in 考评设置 or in the indicator's row). */
  readonly alternatives: readonly Alternative[];
  readonly problems: readonly ClauseProblem[];
  /** Every stretch of the clause: read into a term, known as context, or not read. Together they cover the text. */
  readonly coverage: readonly { readonly span: Span; readonly as: "read" | "context" | "unread" }[];
}

export interface Alternative {
  /** Stable and speaking, for example 比例扣分 / 按整档扣分. */
  readonly id: string;
  /** One sentence in Chinese: where the reading differs, with a worked number. */
  readonly why: string;
  readonly rule: Rule;
  readonly words: string;
}

export interface ClauseProblem {
  readonly code: string;
  readonly severity: "error" | "ask" | "notice";
  /** In Chinese: what was found, what was expected, what to do. */
  readonly message: string;
  readonly span: Span;
}
