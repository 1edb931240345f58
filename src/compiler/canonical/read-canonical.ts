import type { Measure, Rule, Term, TermGroup } from "../../assessment/rule";
import { spanInClause, type Source } from "../text/source";
import { readMeasure } from "./form";
import { FORMS } from "./forms/forms";
import { readBound, readGroup, readStart, usualBounds } from "./frame";

/** Reads back what `print` wrote; null for a clause in an official's own words. */
export function readCanonical(source: Source): Rule | null {
  if (!/^从(?:-?[\d.]+分|满分)起/.test(source.text)) return null;
  const [head, ...rest] = pieces(source.text);
  const start = readStart(head?.words ?? "");
  if (!start) return null;
  const measures: Measure[] = [];
  const terms: Term[] = [];
  const groups: TermGroup[] = [];
  let bounds: Partial<Rule> = usualBounds(start.points);
  for (const piece of rest) {
    const term = readTerm(piece, measures, source);
    const group = term ? null : readGroup(piece.words);
    const bound = term || group ? null : readBound(piece.words);
    if (term) terms.push(term);
    else if (group) groups.push(group);
    else if (bound) bounds = { ...bounds, ...bound };
    else return null;
  }
  return { ...start, measures, terms, groups, floor: "none", ceiling: "none", ...bounds };
}

interface Piece {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** Between semicolons, but not inside 「」 or brackets; a full stop at the end, or in place of a semicolon, counts too. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at);
    if (mark === "「" || mark === "(") depth++;
    else if (mark === "」" || mark === ")") depth--;
    else if (at === text.length || (depth <= 0 && /[;。]/.test(mark))) {
      if (at > from) found.push({ words: text.slice(from, at), from, to: at });
      from = at + 1;
    }
  }
  return found;
}

function readTerm(piece: Piece, measures: Measure[], source: Source): Term | null {
  const cap = /^(.*),此项最多(-?[\d.]+)分$/.exec(piece.words);
  const words = cap?.[1] ?? piece.words;
  const measure = (written: string): number | null => {
    const read = readMeasure(written);
    if (!read) return null;
    const known = measures.findIndex(({ label }) => label === read.label);
    if (known >= 0) return known;
    return read.measure ? measures.push(read.measure) - 1 : null;
  };
  for (const form of FORMS) {
    const written = form.read(words, measure);
    if (written) return { ...written, ...(cap ? { cap: Number(cap[2]) } : {}), span: spanInClause(source, piece) };
  }
  return null;
}
