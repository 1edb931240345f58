import { compile } from "../compiler/compile";
import { scoreExamples, type ExampleResult } from "./corpus/agreeing-examples";
import type { CorpusReading, CorpusRow } from "./corpus/corpus-row";
import { difference } from "./corpus/same-reading";
import { reportOf } from "./rule-report";

export interface CorpusReport {
  readonly rows: readonly RowResult[];
  /** Of the rows that say how they are read. */
  readonly total: Tally;
  readonly kinds: ReadonlyMap<string, Tally>;
}

export interface RowResult {
  readonly id: string;
  readonly clause: string;
  /** aside: the row is about more than one item and says no terms. */
  readonly verdict: "right" | "refused" | "misread" | "aside";
  /** Where the reading differs, or the words that were refused. */
  readonly why: string;
  readonly examples: readonly ExampleResult[];
}

export interface Tally {
  readonly right: number;
  readonly refused: number;
  readonly misread: number;
  readonly examples: number;
  readonly agreeing: number;
}

/** Compiles every row as a user would, and compares: read right, refused, or misread. */
export function checkCorpus(rows: readonly CorpusRow[]): CorpusReport {
  const results = rows.map(checkRow);
  const kinds = new Map<string, Tally>();
  for (const [index, row] of rows.entries()) {
    const result = results[index];
    if (result && result.verdict !== "aside") for (const kind of row.kinds ?? []) kinds.set(kind, added(kinds.get(kind) ?? NOTHING, result));
  }
  return { rows: results, total: results.filter(({ verdict }) => verdict !== "aside").reduce(added, NOTHING), kinds };
}

const NOTHING: Tally = { right: 0, refused: 0, misread: 0, examples: 0, agreeing: 0 };

function checkRow(row: CorpusRow): RowResult {
  const about = { id: row.id, clause: row.clause };
  const reading = compile(row.clause, { points: row.points ?? null });
  const report = reportOf({ ...about, points: row.points ?? null }, reading);
  if (!reading.rule) {
    const words = reading.problems.filter(({ severity }) => severity === "error").map(({ span }) => row.clause.slice(span[0], span[1]));
    return { ...about, verdict: row.terms ? "refused" : "aside", why: words.join(" | "), examples: [] };
  }
  if (!row.terms) return { ...about, verdict: "aside", why: reading.words, examples: [] };
  const expected: readonly CorpusReading[] = [{ ...row, examples: [...(row.examples ?? []), ...(row.examplesThisReading ?? [])] }, ...(row.alternatives ?? [])];
  const differences = expected.map((each) => difference(report, each, row.points ?? null));
  const agreed = expected[differences.indexOf(null)];
  if (!agreed) return { ...about, verdict: "misread", why: differences[0] ?? "", examples: [] };
  const words = (agreed.terms ?? []).map(({ options }) => Object.keys(options ?? {}));
  return { ...about, verdict: "right", why: "", examples: scoreExamples(reading.rule, agreed.examples ?? [], words) };
}

function added(tally: Tally, { verdict, examples }: RowResult): Tally {
  return {
    right: tally.right + (verdict === "right" ? 1 : 0),
    refused: tally.refused + (verdict === "refused" ? 1 : 0),
    misread: tally.misread + (verdict === "misread" ? 1 : 0),
    examples: tally.examples + examples.length,
    agreeing: tally.agreeing + examples.filter(({ agrees }) => agrees).length,
  };
}
