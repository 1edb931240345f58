import type { RawFact } from "./term-facts";

/** One row of a corpus of clauses: a clause, what it says, and what it comes to. */
export interface CorpusRow {
  readonly id: string;
  readonly clause: string;
  readonly points: number | null;
  readonly kinds?: readonly string[];
  readonly start?: "full" | "zero";
  /** Absent where the row is about more than one item. */
  readonly terms?: readonly CorpusTerm[];
  readonly limit?: number;
  readonly examples?: readonly CorpusExample[];
  /** Examples that hold for the main reading only. */
  readonly examplesThisReading?: readonly CorpusExample[];
  /** Readings that are as defensible. */
  readonly alternatives?: readonly CorpusReading[];
  /** True where the clause cannot be read without its neighbours. */
  readonly context?: boolean;
}

export type CorpusReading = Pick<CorpusRow, "start" | "terms" | "limit" | "examples">;

export interface CorpusExample {
  readonly facts: readonly RawFact[];
  readonly score: number | string;
}

export interface CorpusTerm {
  readonly effect: string;
  readonly type: string;
  readonly points?: number;
  readonly per?: number;
  readonly target?: number | null;
  readonly side?: string;
  readonly cap?: number;
  readonly min?: number;
  readonly max?: number | null;
  readonly options?: Readonly<Record<string, number | string | null>>;
  readonly bands?: readonly { readonly ge?: number; readonly gt?: number; readonly score: number | string }[];
  readonly table?: Readonly<Record<string, number>>;
}
