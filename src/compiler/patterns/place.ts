import type { Numeral } from "../../assessment/rule";
import type { Amount, Move } from "../acts/act";
import { readRange } from "../conditions/read-range";
import { label } from "../labels";
import { MEASURE } from "../lexicon/measure-word";
import { NUMBER } from "../lexicon/number";
import { phrase } from "../lexicon/sticky";
import type { Statement } from "../statements/statement";
import type { Stretch } from "../text/source";
import type { MeasureDraft, Place } from "./pattern";

export function textOf(place: Place, stretch: Stretch): string {
  return place.text.slice(stretch.from, stretch.to);
}

export function statementAt(place: Place, index = place.index): Statement | null {
  return place.statements[index] ?? null;
}

export function conditionOf(place: Place, statement: Statement): string {
  return textOf(place, statement.condition);
}

/** The stretch of a statement with its condition. */
export function whole(statement: Statement): Stretch {
  return { from: Math.min(statement.condition.from, statement.act.from), to: statement.act.to };
}

/** Points as a number where the words say one: 2分, 满分 of a known item, 50% of its points. */
export function pointsOf(amount: Amount, points: Numeral | null): Numeral | null {
  switch (amount.kind) {
    case "points":
      return amount.value;
    case "full":
      return points;
    case "share":
      return points === null ? null : Math.round(points * amount.percent * 10_000) / 1_000_000;
    case "range":
    case "open":
      return null;
    default:
      return amount satisfies never;
  }
}

/** The score acts and earning verbs give alike. */
export function given(place: Place, statement: Statement): Gift | null {
  const gift = firstGiven(place, statement);
  // 分别得3分、2分、1分 is a list: whoever takes the first of it alone would drop the rest in silence.
  return gift?.move && gift.move.more.length > 0 ? null : gift;
}

export interface Gift {
  readonly effect: "deduct" | "earn";
  readonly points: Numeral;
  readonly move: Move | null;
}

/** The same, where the further amounts of a list (`move.more`) are read too. */
export function firstGiven(place: Place, statement: Statement): Gift | null {
  const { act } = statement;
  if (act.kind === "score") return { effect: "earn", points: act.value, move: null };
  if (act.kind !== "move" || act.judged) return null;
  const points = pointsOf(act.amount, place.points);
  return points === null ? null : { effect: act.effect, points, move: act };
}

/** What a clause that begins with a bare 达到98%的 is about: the indicator beside it says of what. */
const OWN_RATE: MeasureDraft = { label: "完成率", type: "rate", unit: "%", min: 0, max: 100 };

/**
 * The rate that the statements before speak of: 每低1个百分点扣0.2分,低于80%的不得分. Where nothing was said before, it
 * is the indicator's own.
 */
export function rateBefore(place: Place): MeasureDraft | null {
  if (place.index === 0) return OWN_RATE;
  const last = place.items.findLast((item) => item.kind === "term");
  const here = statementAt(place);
  return last && last.measure.type === "rate" && last.measure.unit === "%" && here?.part === last.part ? last.measure : null;
}

/** 2次 after 1次扣1分, 第一次发现的扣1分: a step of a ladder that could not be read as one. */
export function isBareCount(place: Place, condition: string): boolean {
  const last = place.items.findLast((item) => item.kind === "term");
  const count = BARE_COUNT.exec(condition);
  return (count !== null && (last?.shape.kind === "per-unit" || last?.shape.kind === "threshold") && last.measure.unit === count[1]) || /(?:^|,)第[一二三四五六七八九十\d]+次/.test(condition);
}

/** 47名 after 1-3名: a place that was misprinted, for 4-7名. */
export function isBarePlace(place: Place, condition: string): boolean {
  return place.items.some((item) => item.kind === "term" && item.shape.kind === "rank") && /^[\dA-Z一二三四五六七八九十]{1,4}[名位]/.test(label(condition));
}

/** 低于95% with nothing said of what: unless the statement before measures it, a person must say. */
export function isBareMark(place: Place, condition: string): boolean {
  const range = readRange(condition);
  return range !== null && label(range.subject) === "" && rateBefore(place) === null;
}

const BARE_COUNT = phrase`^(?:累计)?(?:${NUMBER})(${MEASURE})(?!以上|及以上|\(含)`;

/** 得9分(少一个扣1分): in a bracket right behind what was just awarded. */
export function standsBehind(place: Place, { condition }: Statement): boolean {
  const last = place.items.at(-1);
  return last?.kind === "term" && last.shape.effect === "earn" && place.text.slice(last.to, condition.from + 1).startsWith("(");
}

/** 得6分(由考评组视情量分): the award before the bracket is the scorer's to give in part. */
export function isLeftToScorer(place: Place): boolean {
  const [here, next] = [statementAt(place), statementAt(place, place.index + 1)];
  return here !== null && next?.act.kind === "note" && place.text.slice(here.act.to, next.act.from) === "(" && /^由.*(?:视|酌|根据|情况)/.test(place.text.slice(next.act.from, next.act.to));
}

export function spot(statement: Statement): { readonly part: number; readonly sentence: number } {
  return { part: statement.part, sentence: statement.sentence };
}
