import type { Fact } from "../../assessment/observation";
import type { Measure } from "../../assessment/rule";
import type { Place, Problem } from "../../assessment/problem";
import { contentWords, type CellContent } from "./cell-content";
import { decimalOf, numeralOf, parseDecimal, type Decimal } from "./decimal";
import { refuse, type ParsedFact, type StatedFact } from "./stated-fact";
import { factOf, notANumber, range } from "./parse-figure";
import { shareText } from "./share-text";
import { untoldRate } from "./untold-rate";

/**
 * A rate in percent: 填报值 over 基数 exactly (47 of 50 is 4700/50), or a value: 96.5, "96.5%", or 0.965 in a percent
 * cell. A bare 0.965 could be 96.5% or 0.965%: that is asked, not guessed.
 */
export function parseRate(stated: StatedFact): ParsedFact {
  const { value, base, where } = stated;
  if (base.kind === "empty") return value.kind === "empty" ? { fact: { kind: "missing" }, problems: [] } : single(stated, value);
  const below = count(base);
  if (below === null || below.units < 0) return refuse(badBase(base, where.base));
  if (value.kind === "empty") return below.units === 0 ? noBusiness() : { fact: { kind: "missing" }, problems: [onlyBase(where.value)] };
  if (isPercent(value)) return refuse(percentOverBase(value, where.value));
  const above = count(value);
  if (above === null) return refuse(notANumber(stated));
  if (above.units < 0) return refuse(negative(above, where.value));
  if (isUntoldShare(value) && below.units >= 10 ** below.scale) return refuse(shareOverBase(above, where.value));
  if (below.units === 0) return above.units === 0 ? noBusiness() : refuse(overZero(above, where.value));
  return bounded(stated, ratio(above, below), `${numeralOf(above)}/${numeralOf(below)}`);
}

function noBusiness(): ParsedFact {
  return { fact: { kind: "no-business" }, problems: [] };
}

/** A rate as one value. */
function single(stated: StatedFact, bare: CellContent): ParsedFact {
  const value = untoldRate(bare);
  if (value === null) return refuse(unclearFormat(bare, stated.where.value));
  const parts = /^(\d+(?:\.\d+)?) ?\/ ?(\d+(?:\.\d+)?)$/.exec(quotient(value));
  if (parts) return fromText(stated, parts);
  if (isPercent(value)) {
    const decimal = value.kind === "number" ? decimalOf(value.value, 2) : value.kind === "text" ? parseDecimal(value.text.replace(/ ?%$/, "")) : null;
    return decimal === null ? refuse(notANumber(stated)) : bounded(stated, factOf(decimal), `${numeralOf(decimal)}%`);
  }
  const decimal = count(value);
  if (decimal === null) return refuse(notANumber(stated));
  const plain = numeralOf(decimal);
  if (plain > 0 && plain <= 1) return refuse(ambiguous(decimal, stated.where.value));
  return bounded(stated, factOf(decimal), `${plain}%`);
}

/** What may be two numbers: text, or a percent cell's formula =B2/C2, which is not rounded on the way. */
function quotient(value: CellContent): string {
  if (value.kind === "text") return value.text;
  return value.kind === "number" && value.format === "percent" ? (shareText(value.value) ?? "") : "";
}

/** "47/50" typed into one cell. */
function fromText(stated: StatedFact, parts: RegExpExecArray): ParsedFact {
  const [above, below] = [parseDecimal(parts[1] ?? ""), parseDecimal(parts[2] ?? "")];
  if (above === null || below === null) return refuse(notANumber(stated));
  if (below.units === 0) return above.units === 0 ? noBusiness() : refuse(overZero(above, stated.where.value));
  return bounded(stated, ratio(above, below), `${numeralOf(above)}/${numeralOf(below)}`);
}

function isPercent(value: CellContent): boolean {
  return (value.kind === "number" && value.format === "percent") || (value.kind === "text" && value.text.endsWith("%"));
}

/** 0.94 beside a base: a percent cell's 94%, or 0.94 of something. */
function isUntoldShare(value: CellContent): boolean {
  return value.kind === "number" && value.untold === true && value.value > 0 && value.value < 1;
}

function count(value: CellContent): Decimal | null {
  if (value.kind === "number") return value.format === "plain" ? decimalOf(value.value) : null;
  return value.kind === "text" ? parseDecimal(value.text) : null;
}

function ratio(above: Decimal, below: Decimal): Fact {
  const scale = Math.max(above.scale, below.scale);
  return {
    kind: "number",
    numerator: above.units * 10 ** (scale - above.scale) * 100,
    denominator: below.units * 10 ** (scale - below.scale),
  };
}

/** 0 to 100 unless the measure says otherwise; compared without division. */
function bounded({ measure, where }: StatedFact, fact: Fact, words: string): ParsedFact {
  if (fact.kind !== "number") return { fact, problems: [] };
  if (!Number.isSafeInteger(fact.numerator) || !Number.isSafeInteger(fact.denominator)) return refuse(tooLong(words, where.value));
  const { min = 0, max = 100 } = measure;
  if (fact.numerator < min * fact.denominator) return refuse(outside(measure, words, where.value));
  if (fact.numerator > max * fact.denominator) return refuse(outside(measure, words, where.value));
  return { fact, problems: [] };
}

function outside(measure: Measure, words: string, where: Place): Problem {
  const bounds: Measure = { ...measure, min: measure.min ?? 0, max: measure.max ?? 100 };
  return {
    code: "rate-out-of-range", severity: "error", where,
    message: `“${measure.label}”是 ${words}，应${range(bounds, "%")}；请核实填报值和基数`,
  };
}

function ambiguous(decimal: Decimal, where: Place): Problem {
  const plain = numeralOf(decimal);
  const percent = numeralOf({ units: decimal.units * 100, scale: decimal.scale });
  return {
    code: "ambiguous-rate", severity: "error", where,
    message: `${plain} 可能是 ${percent}%，也可能是 ${plain}%；请连百分号填写（如 ${percent}%），或填写填报值与基数`,
  };
}

function unclearFormat(value: CellContent, where: Place): Problem {
  const words = contentWords(value), percent = value.kind === "number" ? contentWords({ ...value, format: "percent" }) : words;
  return {
    code: "ambiguous-rate", severity: "error", where,
    message: `${words} 可能是 ${words}%，也可能是百分比单元格的 ${percent}；请写作文字，如“${words}%”`,
  };
}

function shareOverBase(value: Decimal, where: Place): Problem {
  const plain = numeralOf(value);
  return {
    code: "rate-and-base", severity: "error", where,
    message: `${plain} 可能是百分率，又填了基数；是百分率的请清空基数，是数量的请写作文字，如“${plain}”`,
  };
}

function badBase(base: CellContent, where: Place): Problem {
  return { code: "not-a-number", severity: "error", where, message: `基数是${contentWords(base)}，应为不小于 0 的数；请更正` };
}

function onlyBase(where: Place): Problem {
  return { code: "value-missing", severity: "notice", where, message: "填了基数而没有填报值，按未填报处理；没有发生的请填 0" };
}

function percentOverBase(value: CellContent, where: Place): Problem {
  return {
    code: "rate-and-base", severity: "error", where,
    message: `${contentWords(value)}已是百分率，又填了基数；请改填件数（分子），或清空基数`,
  };
}

function overZero(above: Decimal, where: Place): Problem {
  return {
    code: "base-zero", severity: "error", where,
    message: `填报值是 ${numeralOf(above)} 而基数是 0；没有业务的填报值也应为 0，否则请更正基数`,
  };
}

function negative(above: Decimal, where: Place): Problem {
  return { code: "negative-count", severity: "error", where, message: `填报值是 ${numeralOf(above)}，不应小于 0；请核实更正` };
}

function tooLong(words: string, where: Place): Problem {
  return { code: "too-long", severity: "error", where, message: `${words} 的位数过多，无法精确计算；请减少小数位数` };
}
