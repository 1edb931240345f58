import type { Numeral } from "../../assessment/rule";
import { decimalOf } from "../../excel/parse/decimal";
import { foldText } from "../../excel/parse/fold-text";
import { pointsNumeral, pointsOfText } from "../../excel/parse/parse-points";
import { cellOf, isBlank } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import { type Answer, value, wrong } from "../door/answer";

/** No item has more; a date that was referred to by mistake is larger (1927-05-18 is 10000). */
const MOST_POINTS = 10_000;

/** 分值: a number or “2分”; null where it is left out, for a line inside a larger item. */
export function readPoints(argument: unknown): Answer<Numeral | null> {
  const cell = cellOf(argument);
  if (typeof cell === "string" && isBlank(cell)) return value(null);
  const points = typeof cell === "number" ? pointsNumeral(decimalOf(cell)) : typeof cell === "string" ? pointsOfText(foldText(cell)) : null;
  if (points !== null && points <= MOST_POINTS) return value(points);
  return wrong(`参数“分值”是${cellWords(cell)}，应为0至${MOST_POINTS}、至多四位小数的数（如2.5）；请更正`);
}
