import type { Fact } from "../../assessment/observation";
import type { Place, Problem } from "../../assessment/problem";
import type { Measure } from "../../assessment/rule";
import { contentWords, type CellContent } from "./cell-content";
import { isoOfSerial } from "./iso-of-serial";
import { decimalOf, numeralOf, parseDecimal, type Decimal } from "./decimal";
import { baseUnused, expectedOf, refuse, type ParsedFact, type StatedFact } from "./stated-fact";

/** A count, amount, rank or reviewer's number. */
export function parseFigure({ measure, value, base, where }: StatedFact): ParsedFact {
  const unused = base.kind === "empty" ? [] : [baseUnused(measure, where.base)];
  if (value.kind === "empty") return { fact: { kind: "missing" }, problems: unused };
  if (couldBeDate(measure, value)) return refuse(dateOrCount(measure, contentWords(value), where.value));
  const decimal = figure(value, measure.unit);
  if (decimal === null) return refuse(notANumber({ measure, value, base, where }));
  const wrong = outOfBounds(measure, decimal);
  if (wrong === null) return { fact: factOf(decimal), problems: unused };
  return refuse({ code: wrong.code, severity: "error", where: where.value, message: `“${measure.label}”是 ${numeralOf(decimal)}，${wrong.expected}；请核实更正` });
}

/** Nothing is held or done tens of thousands of times; a date that somebody referred to arrives as such a number. */
const OCCASIONS = ["次", "场", "期", "回", "天", "日", "个月"];
const DATES = { from: 36_526, to: 54_788 } as const;

/** 2000 to 2049, where the source does not tell dates from numbers. */
function couldBeDate({ type, unit }: Measure, value: CellContent): boolean {
  return value.kind === "number" && value.untold === true && type === "count" && OCCASIONS.includes(unit) && Number.isInteger(value.value) && value.value >= DATES.from && value.value <= DATES.to;
}

function dateOrCount(measure: Measure, words: string, where: Place): Problem {
  return {
    code: "date-in-number", severity: "error", where,
    message: `${words} 可能是日期（${isoOfSerial(Number(words))}），“${measure.label}”应为${expectedOf(measure)}；确是数量的请写作文字，如“${words}”`,
  };
}

/** A plain number, or text that is one, with the measure's own unit behind it (3次). */
function figure(value: CellContent, unit: string): Decimal | null {
  if (value.kind === "number") return value.format === "plain" ? decimalOf(value.value) : null;
  if (value.kind !== "text") return null;
  const text = value.text.replace(/ /g, "");
  return parseDecimal(unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length) : text);
}

function outOfBounds(measure: Measure, decimal: Decimal): { readonly code: string; readonly expected: string } | null {
  const value = numeralOf(decimal);
  if (measure.type === "count" && value < 0) return { code: "negative-count", expected: `应为${expectedOf(measure)}` };
  if (measure.type === "count" && decimal.scale > 0) return { code: "not-whole", expected: `应为${expectedOf(measure)}` };
  if (measure.type === "rank" && (value < 1 || decimal.scale > 0)) return { code: "not-a-rank", expected: "应为不小于 1 的整数名次" };
  if (measure.type === "judgement" && value < 0 && measure.min === undefined) return { code: "out-of-range", expected: "应为不小于 0 的分数" };
  if (measure.min !== undefined && value < measure.min) return { code: "out-of-range", expected: `应${range(measure)}` };
  if (measure.max !== undefined && value > measure.max) return { code: "out-of-range", expected: `应${range(measure)}` };
  return null;
}

export function range({ min, max }: Measure, unit = ""): string {
  if (min !== undefined && max !== undefined) return `在 ${min}${unit} 至 ${max}${unit} 之间`;
  return max === undefined ? `不小于 ${min ?? 0}${unit}` : `不大于 ${max}${unit}`;
}

export function notANumber({ measure, value, where }: StatedFact): Problem {
  if (value.kind === "number" && value.format === "date") {
    return {
      code: "date-in-number", severity: "error", where: where.value,
      message: `单元格是日期格式，“${measure.label}”应为${expectedOf(measure)}；请把单元格格式改为常规后重新填写`,
    };
  }
  if (value.kind === "number" && value.format === "percent") {
    return { code: "not-a-number", severity: "error", where: where.value, message: `${contentWords(value)} 是百分率，“${measure.label}”应为${expectedOf(measure)}；请把单元格格式改为常规后重新填写` };
  }
  if (isTooLarge(value)) {
    return { code: "too-large", severity: "error", where: where.value, message: `${contentWords(value)} 过大，无法计分，“${measure.label}”应为${expectedOf(measure)}；请核实更正` };
  }
  const unclear = value.kind === "text" && /^(?:无|没有|\/|-+|—+|–)$/.test(value.text);
  return {
    code: "not-a-number", severity: "error", where: where.value,
    message: unclear
      ? `${contentWords(value)}可能是零、不涉及或未填报；没有发生的请填 0，没有此项职责的请填“不涉及”，尚未填报的请留空`
      : `${contentWords(value)}不是数，“${measure.label}”应为${expectedOf(measure)}；请更正`,
  };
}

/** A number that no decimal of ours holds. */
function isTooLarge(value: CellContent): boolean {
  if (value.kind === "number") return value.format === "plain";
  return value.kind === "text" && /^[+-]?[\d,]+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(value.text);
}

export function factOf(decimal: Decimal): Fact {
  return { kind: "number", numerator: decimal.units, denominator: 10 ** decimal.scale };
}
