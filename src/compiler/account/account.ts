import type { Numeral } from "../../assessment/rule";
import { weightyWords } from "../conditions/weight";
import type { Draft, Fault } from "../assembly/draft";
import type { ReadItems } from "../assembly/read-items";
import type { TermItem } from "../patterns/pattern";
import { tooSparing } from "./too-sparing";
import type { Stretch } from "../text/source";
import { doubts } from "./doubts";
import { figuresIn, type Figure } from "./figures";

/**
 * The last look before a rule is believed: every figure that bears on the score was used by a term, a limit, a
 * heading, or stands in the words that the reporter is asked about; and nothing that was read contradicts itself.
 */
export function account(draft: Draft, read: ReadItems, text: string): Draft {
  const faults = [...draft.faults, ...unusedFigures(draft, read, text), ...lostWeights(read, text), ...swallowed(draft), ...lostAwards(draft, read, text), ...doubts(draft)];
  return { ...draft, faults, notices: [...draft.notices, ...tooSparing(draft)] };
}

/** Patterns that read numbers out of their conditions, points among them: 90分以上, 每低1分. */
const NUMERIC: ReadonlySet<string> = new Set(["bands", "count-table", "per-unit", "ranks", "relative", "choice", "ratio", "yes-no", "void"]);

/** 在本项分值内: no more than the bounds of every deduction. */
const OF_ITEM = /在(?:本|该|此)(?:小?项|条|指标)的?分值(?:以|之)?内/g;

/** Points that stand in a condition which a pattern took without asking for numbers. */
function lostWeights(read: ReadItems, text: string): readonly Fault[] {
  return read.readings
    .filter(({ name }) => !NUMERIC.has(name))
    .flatMap(({ statements }) => statements.map(({ condition }) => condition))
    .flatMap((condition) => {
      const words = weightyWords(text.slice(condition.from, condition.to).replace(OF_ITEM, ""));
      return words === null ? [] : [unused(condition, words)];
    });
}

/** A measure that is called after points: the words that give them were taken for its name. */
function swallowed({ terms }: Draft): readonly Fault[] {
  return terms.flatMap(({ from, to, measure, by }) => {
    const words = by === "per-unit" && measure.unit !== "分" ? weightyWords(measure.label) : null;
    return words === null ? [] : [unused({ from, to }, words)];
  });
}

/** Bands read their conditions from end to end; where 69%以下 ends below 70%, the lower band reaches up to it. */
function unusedFigures(draft: Draft, read: ReadItems, text: string): readonly Fault[] {
  // A long name is cut short; the reporter reads the rest in the clause.
  const cut = draft.terms.filter(({ measure }) => measure.label.endsWith("…"));
  const figures = read.readings.filter(({ name }) => name !== "bands").flatMap(({ name, statements }) =>
    statements.flatMap(({ condition }) => {
      if (cut.some(({ from, to }) => condition.from >= from && condition.to <= to)) return [];
      const words = text.slice(condition.from, condition.to);
      return figuresIn(words).filter((figure) => !isAll(figure)).map((figure) => ({ name, figure, condition, words: words.slice(figure.from, figure.to) }));
    }),
  );
  if (figures.length === 0) return [];
  const known = knownValues(draft.terms);
  const named = wordsIn(draft.terms);
  // 达到15条的得50分;少于15条的得0分: the other side of what a name says. Asked of few figures only.
  const isNamed = (value: Numeral) => [...named].some((words) => figuresIn(words)[0]?.value === value);
  return figures
    .filter(({ name, figure, words }) => !known.has(figure.value) && !named.has(words) && !(figure.kind === "mark" && name === "void" && isNamed(figure.value)))
    .map(({ figure: { from, to }, condition, words }) => unused({ from: condition.from + from, to: condition.from + to }, words));
}

/** The figures that stand in the names of the data items: the reporter reads them there. */
function wordsIn(terms: readonly TermItem[]): ReadonlySet<string> {
  const labels = terms.flatMap(({ measure, shape }) => [measure.label, ...(measure.options ?? []), ...(shape.kind === "choice" ? shape.options.map(({ label }) => label) : [])]).join("\n");
  return new Set(figuresIn(labels).map(({ from, to }) => labels.slice(from, to)));
}

/** 达到100%: all of them, the plain requirement behind 每少1件. */
function isAll({ kind, value }: Figure): boolean {
  return kind === "mark" && value === 100;
}

/** Every number that the terms hold: points, steps, targets, bands, places; a year's count also as its count a period. */
function knownValues(terms: readonly TermItem[]): ReadonlySet<Numeral> {
  const values = terms.flatMap(({ shape }): readonly (Numeral | null | undefined)[] => {
    const target = "target" in shape && shape.target?.kind === "number" ? shape.target.value : undefined;
    switch (shape.kind) {
      case "per-unit":
        return [shape.points, shape.per, target, ...[2, 4, 6, 12, 24, 36, 52].map((times) => (target === undefined ? undefined : target / times))];
      case "threshold":
      case "ratio":
        return [shape.points, target];
      case "bands":
        return shape.bands.flatMap(({ from, to, score }) => [from?.value, to?.value, typeof score === "number" ? score : undefined]);
      case "judgement":
        return [shape.min, shape.max];
      case "choice":
        return shape.options.map(({ points }) => points);
      case "rank":
        return shape.table.flatMap(({ place, upTo, points }) => [place, upTo, points]);
      case "yes-no":
      case "relative":
        return [shape.points];
      default:
        return shape satisfies never;
    }
  });
  return new Set(values.filter((value): value is Numeral => typeof value === "number"));
}

/** Points without a verb that make up the item, of which the awards hold less: one of them was taken for a heading. */
function lostAwards({ points, terms, groups }: Draft, read: ReadItems, text: string): readonly Fault[] {
  const scores = read.readings.flatMap(({ statements }) => statements.flatMap(({ act }) => (act.kind === "score" && (act.role === "bracket" || act.role === "bare") && act.unit === undefined ? [act] : [])));
  const stated = scores.reduce((sum, { value }) => sum + value, 0);
  const held = terms.reduce((sum, { shape }) => sum + (shape.effect !== "earn" ? Infinity : shape.kind === "judgement" ? (shape.max ?? 0) : "points" in shape ? (shape.points ?? 0) : Infinity), 0);
  const lost = points !== null && scores.length > 2 && groups.length === 0 && Math.abs(stated - points) < 1e-9 && held < points - 1e-9;
  return lost ? scores.slice(0, 1).map(({ from, to }) => unused({ from, to }, text.slice(from, to))) : [];
}

function unused({ from, to }: Stretch, words: string): Fault {
  return { code: "unused-figure", message: `「${words}」没有用到任何一项计分里:请写明它怎样计分,或将它移到说明中。`, from, to };
}
