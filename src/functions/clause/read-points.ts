import type { Numeral } from "../../assessment/rule";
import { decimalOf } from "../../excel/parse/decimal";
import { foldText } from "../../excel/parse/fold-text";
import { pointsNumeral, pointsOfText } from "../../excel/parse/parse-points";
import { cellOf, isBlank } from "../cells/cell";
import { type Answer, value, wrong } from "../door/answer";

/** 分值: a number or “2分”; null where it is left out, for a line inside a larger item. */
export function readPoints(argument: unknown): Answer<Numeral | null> {
  const cell = cellOf(argument);
  if (typeof cell === "string" && isBlank(cell)) return value(null);
  const points = typeof cell === "number" ? pointsNumeral(decimalOf(cell)) : typeof cell === "string" ? pointsOfText(foldText(cell)) : null;
  if (points !== null) return value(points);
  return wrong(`参数“分值”是${typeof cell === "string" ? `“${cell}”` : String(cell)}，应为不小于0、至多四位小数的数（如2.5）；请更正`);
}
