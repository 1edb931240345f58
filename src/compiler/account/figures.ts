import { NUMBER, PERCENT, readNumber } from "../lexicon/number";
import type { Numeral } from "../../assessment/rule";
import { remembered } from "../lexicon/remembered";
import type { Stretch } from "../text/source";

/** A number of the clause that bears on the score: 2分, 95%, 不少于4, 3次以上. */
export interface Figure extends Stretch {
  readonly value: Numeral;
  /** Points are given or taken; a mark is what a measure is compared with. */
  readonly kind: "points" | "mark";
}

const POINTS = new RegExp(`(?<![\\d.])(${NUMBER})分(?!钟|之|[类析管工局别布部级清])`, "g");
const RATE = new RegExp(`(${PERCENT})`, "g");
const COMPARED = new RegExp(`(?:达到|不少于|不低于|不超过|低于|高于|少于|多于|超过|不足|不满|未满|至少|[≥≤<>])(${NUMBER})(?!\\d|[%分有无化好统必到落]|落实)`, "g");
const BOUND = new RegExp(`(?<![\\d.第])(${NUMBER})[^\\d,;。:%分()]{0,3}以[上下内]`, "g");
/** 十分重视, 百分之百: words that only look like points. */
const IDIOM = /^(?:十分|万分)(?=[重注关突明清必需认满熟密支]|$)/;

/** Every figure has one of these. */
const NUMERAL = /[\d零〇一二两三四五六七八九十半百]/;

/** Every scoring figure, from left to right within each kind. */
export const figuresIn = remembered((text: string): readonly Figure[] => {
  if (!NUMERAL.test(text)) return [];
  return [...found(text, POINTS, "points").filter(({ from }) => !IDIOM.test(text.slice(from, from + 3))), ...found(text, RATE, "mark"), ...found(text, COMPARED, "mark"), ...found(text, BOUND, "mark")];
});

function found(text: string, expression: RegExp, kind: Figure["kind"]): readonly Figure[] {
  const figures: Figure[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const value = readNumber(match[1] ?? "");
    if (value !== null) figures.push({ kind, value, from: match.index, to: match.index + match[0].length });
  }
  return figures;
}
