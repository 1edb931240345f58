import type { Category } from "../assessment/indicator";
import type { Alternative, ClauseProblem, Reading } from "../assessment/reading";
import type { Numeral, Rule } from "../assessment/rule";
import { account } from "./account/account";
import { assemble } from "./assembly/assemble";
import type { Draft } from "./assembly/draft";
import { readItems } from "./assembly/read-items";
import { toRule } from "./assembly/to-rule";
import { twoSlopes } from "./assembly/two-slopes";
import { print } from "./canonical/print";
import { readCanonical } from "./canonical/read-canonical";
import { coverageOf } from "./coverage";
import type { Item, Otherwise, TermItem } from "./patterns/pattern";
import { problemsOf } from "./problems";
import { normalise } from "./text/normalise";
import { spanInClause, type Source } from "./text/source";

export interface CompileOptions {
  /** Full marks; null for a line inside a larger item. */
  readonly points: Numeral | null;
  readonly category?: Category;
  /** The id of an alternative to prefer. */
  readonly reading?: string;
}

const REMEMBERED = 4096;
const memory = new Map<string, Reading>();

/** A clause in officials' Chinese -> its rule, the other defensible rules, and everything that could not be read. */
export function compile(clause: string, options: CompileOptions): Reading {
  const key = `${options.points ?? ""}|${options.category ?? ""}|${options.reading ?? ""}|${clause}`;
  const known = memory.get(key);
  if (known) return known;
  const reading = readClause(clause, options);
  if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value ?? "");
  memory.set(key, reading);
  return reading;
}

function readClause(clause: string, options: CompileOptions): Reading {
  const source = normalise(clause);
  const canonical = readCanonical(source);
  if (canonical) return finished(source, { rule: canonical, alternatives: [], problems: [], coverage: [{ span: [0, clause.length], as: "read" }] });
  const category = options.category ?? "base";
  const read = readItems(source.text, options.points, category);
  const drafts = alternatives(twoSlopes(read.items)).map((choice) => ({ choice, draft: account(assemble(choice.items, options.points, category), read, source.text) }));
  const [main, ...others] = preferred(drafts, options.reading);
  const problems = problemsOf(source, read, main?.draft ?? null);
  const coverage = coverageOf(source, read);
  if (!main || problems.some(({ severity }) => severity === "error")) return { clause, status: "unreadable", rule: null, words: "", alternatives: [], problems, coverage };
  return finished(source, {
    rule: toRule(main.draft, source),
    alternatives: others.filter(({ draft }) => draft.faults.length === 0).map(({ choice, draft }) => alternative(choice, toRule(draft, source))),
    problems: [...problems, ...questions(source, main.draft)],
    coverage,
  });
}

interface Choice {
  readonly id: string;
  readonly why: string;
  readonly items: readonly Item[];
}

interface Drafted {
  readonly choice: Choice;
  readonly draft: Draft;
}

/** The default first, then each other way of reading, taken wherever the clause offers it. */
function alternatives(items: readonly Item[]): readonly Choice[] {
  const offered = new Map<string, string>();
  for (const item of items) {
    if (item.kind !== "term") continue;
    for (const { id, why } of item.otherwise ?? []) if (!offered.has(id)) offered.set(id, why);
  }
  const others = [...offered].map(([id, why]): Choice => ({ id, why, items: items.flatMap((item) => instead(item, id)) }));
  return [{ id: "", why: "", items }, ...others];
}

function instead(item: Item, id: string): readonly Item[] {
  if (item.kind !== "term") return [item];
  const other: Otherwise | undefined = item.otherwise?.find((each) => each.id === id);
  if (!other) return [item];
  const back: Otherwise = { id: "", why: other.why, ask: other.ask, instead: [item] };
  return other.instead.map((each): TermItem => ({ ...each, otherwise: [back] }));
}

const DEFAULT_READING = "默认读法";

function preferred(drafts: readonly Drafted[], id: string | undefined): readonly Drafted[] {
  const wanted = id === undefined ? undefined : drafts.find(({ choice }) => choice.id === id);
  if (!wanted || wanted === drafts[0]) return drafts;
  return [wanted, ...drafts.filter((each) => each !== wanted).map(({ choice, draft }) => (choice.id === "" ? { choice: { ...choice, id: DEFAULT_READING, why: wanted.choice.why }, draft } : { choice, draft }))];
}

function alternative(choice: Choice, rule: Rule): Alternative {
  return { id: choice.id, why: choice.why, rule, words: print(rule) };
}

/** Where two readings are defensible, the person is told. */
function questions(source: Source, draft: Draft): readonly ClauseProblem[] {
  return draft.terms.flatMap((term) =>
    (term.otherwise ?? [])
      .filter(({ id, ask }) => id !== "" && ask)
      .map(({ id, why }): ClauseProblem => ({ code: "two-readings", severity: "ask", message: `${why}如需改用,请在「采用读法」填「${id}」。`, span: spanInClause(source, term) })),
  );
}

function finished(source: Source, found: Pick<Reading, "alternatives" | "problems" | "coverage"> & { readonly rule: Rule }): Reading {
  const judged = found.rule.terms.some((term) => term.kind === "judgement" || (term.kind === "choice" && term.options.some(({ points }) => points === null)));
  return { clause: source.clause, status: judged ? "judgement" : "computed", words: print(found.rule), ...found };
}
