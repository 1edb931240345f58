import type { Category } from "../../assessment/indicator";
import type { Numeral } from "../../assessment/rule";
import { scanActs } from "../acts/scan-acts";
import { weightyWords } from "../conditions/weight";
import type { Item, Match, Place } from "../patterns/pattern";
import { bareRequirement } from "./bare-requirement";
import { PATTERNS } from "../patterns/patterns";
import { whole } from "../patterns/place";
import { splitStatements } from "../statements/split-statements";
import type { Statement } from "../statements/statement";
import type { Stretch } from "../text/source";

export interface ReadItems {
  readonly items: readonly Item[];
  /** Which pattern took which statements. */
  readonly readings: readonly Reading[];
  /** The names of the patterns that read it, in the order of the clause. */
  readonly patterns: readonly string[];
  /** What bears on the score and no pattern could read. */
  readonly unread: readonly (Stretch & { readonly why: string })[];
}

export interface Reading {
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** Patterns look back and ahead among the statements; a cell with more than these is a whole rubric, not a clause. */
const MOST_ACTS = 300;

/** Tries the patterns on every statement in turn; what none of them takes is unread, never skipped. */
export function readItems(text: string, points: Numeral | null, category: Category): ReadItems {
  const acts = scanActs(text);
  if (acts.length > MOST_ACTS) return { items: [], readings: [], patterns: [], unread: [{ from: 0, to: text.length, why: "too-long" }] };
  const asked = acts.length === 0 ? bareRequirement(text, points) : [];
  if (asked.length > 0) return { items: asked, readings: [], patterns: ["bare-requirement"], unread: [] };
  const { list: statements, tail } = splitStatements(text, acts);
  const items: Item[] = [];
  const patterns: string[] = [];
  const readings: Reading[] = [];
  const unread: (Stretch & { why: string })[] = [];
  for (let index = 0; index < statements.length; ) {
    const place = { text, statements, index, points, category, items };
    const statement = statements[index];
    const match = firstMatch(place);
    if (match) {
      items.push(...match.items);
      patterns.push(match.name);
      readings.push({ name: match.name, statements: statements.slice(index, index + match.used) });
    } else if (statement) unread.push({ ...whole(statement), why: "statement" });
    index += match?.used ?? 1;
  }
  for (const stretch of [...statements.map(({ background }) => background), tail]) {
    const words = weightyWords(text.slice(stretch.from, stretch.to));
    if (words !== null) unread.push({ ...stretch, why: words });
  }
  return { items, readings, patterns, unread };
}

function firstMatch(place: Place): (Match & { readonly name: string }) | null {
  for (const pattern of PATTERNS) {
    const match = pattern.read(place);
    if (match) return { ...match, name: pattern.name };
  }
  return null;
}
