import type { Bound, Numeral } from "../../assessment/rule";
import { NUMBER, PERCENT, readNumber } from "../lexicon/number";
import { remembered } from "../lexicon/remembered";
import { phrase } from "../lexicon/sticky";
import { AMOUNT_UNIT, MEASURE } from "../lexicon/measure-word";

/** 达到90%, 80-89分, 60分以下: a stretch of numbers and what is measured. */
export interface Range {
  readonly subject: string;
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly unit: string;
  /** Where the words leave open whether the end belongs to it: 以下 beside 以上. */
  readonly custom: boolean;
  /** 60%到80%: no word says that the lower end belongs to it, so a neighbour that does claim it has it. */
  readonly loose: boolean;
}

const N = `(${NUMBER}|${PERCENT})`;
const U = `(%|个百分点|分|${AMOUNT_UNIT}|${MEASURE}|周岁|万(?!元|人)|亿(?!元))?`;
const NOTE = "(?:\\((不?含)[^)]{0,8}\\)|(不含|含))?";
const SUBJECT = "^(.*?)(?:均|都|应|为|在|达|是|得分)?";
/** What an expression needs is named once: words without it are not searched at all. */
const SHORT_OF = "(?:不足|不满|未满|低于|小于|<|未达到?|不到)";
const BELOW = "(?:低于|不足|不满|未达到?|不到|小于|少于|<)";
const EXCEEDS = "(?:高于|超过|超出|大于|多于|>|突破|优于)";
const REACHES = "(?:达到|达|不得低于|不低于|不得少于|不少于|至少|≥|>=|不小于|[大高多]于或?等于|达到或超过|大于或等于|超过或等于|完成|实现|等于|满)";
const FALLS_SHORT = "(?:低于|不足|不满|未满|小于|少于|未达到?|未完成|未实现|没有完成|没完成|没有达到|达不到|没达到|不到|<)";
const KEEPS_TO = "(?:[小低少]于或?等于|不得超过|不应超过|没有超过|不超过|不高于|不大于|不多于|≤|<=|未超过)";
const NAMED = "(?:率|比例|占比|覆盖面|度|比重|任务|目标|指标|工作|计划)";
const SPAN = phrase`${SUBJECT}${N}${U}${NOTE}(?:-|至|到)${N}${U}${NOTE}${U}(?:之间|以内|区间|范围)?(?:的|者)*$`;
const BETWEEN = phrase`${SUBJECT}(?:达到|达|在|高于|超过|不低于|大于|≥|>)?${N}${U}(?:及?以上|\(含\)以上|以上\(含\)|\(含\)|含)?[,、但且]*(?:但|且)?${SHORT_OF}${N}${U}(?:的|者)*$`;
const OVER_UNDER = phrase`${SUBJECT}${N}${U}${NOTE}及?以上${NOTE}[,、至\-]?(?:但)?${N}${U}${NOTE}以[下内]${NOTE}(?:的|者)*$`;
const UP = phrase`${SUBJECT}(?:达到|达|不低于|不少于|在|至少|保持在|≥|>=|不小于)?${N}${U}${NOTE}${U}(?:及|或)?以上${NOTE}(?:的|者)*$`;
const REACH = phrase`^(.*?)(?<![未没不有能])${REACHES}(?:了)?${N}${U}${NOTE}(?:的|者)*$`;
const OVER = phrase`^(.*?)(?<![未没不有能得或])${EXCEEDS}${N}${U}${NOTE}(?:以上)?(?:的|者)*$`;
const DOWN = phrase`${SUBJECT}(?:在|降到|控制在)?${N}${U}${NOTE}${U}(?:及|或)?以下${NOTE}(?:的|者)*$`;
const WITHIN = phrase`${SUBJECT}(?:在|控制在)?${N}${U}${NOTE}以内${NOTE}(?:的|者)*$`;
const UNDER = phrase`^(.*?)(?<![未没不有能得])${FALLS_SHORT}${N}${U}${NOTE}(?:以上)?(?:的|者)*$`;
const AT_MOST = phrase`^(.*?)${KEEPS_TO}${N}${U}${NOTE}(?:的|者)*$`;
/** 80%≤办结率<90%. */
const CHAIN = phrase`^${N}${U}([≤<])([^≤<≥>\d]{1,30})([≤<])${N}${U}(?:的|者){0,2}$`;
/** 低于95%不低于90%: the higher end first. */
const TURNED = phrase`^(.*?)(?<![不得])(${BELOW})${N}(?![\d.])${U}[,、]?(?:但|且|而)?(不低于|不少于|高于|超过|达到|达|在|大于|≥|>)?${N}${U}(?:及?以上)?(?:的|者)*$`;
const EXACT = phrase`^(.*?${NAMED})(?:为|是|的)?${N}(%)?(?:的|者)*$`;

export const readRange = remembered((condition: string): Range | null => {
  if (!NUMERIC.test(condition)) return null;
  const words = noteMoved(ofBase(condition.replace(/^[,(:]+|[,(:]+$/g, "").replace(ASIDE, "")));
  const chain = where(SIGNS.chain, CHAIN, words);
  if (chain) {
    const [, low, unit, over, subject = "", under, high, other] = chain;
    return made([words, subject], { low, high, lowInclusive: over === "≤", highInclusive: under === "≤", unit: unit ?? other });
  }
  const span = where(SIGNS.span, SPAN, words);
  if (span) {
    const lowSign = span[4] ?? span[5];
    const highSign = span[8] ?? span[9];
    return made(span, { low: span[2], high: span[6], lowInclusive: lowSign !== "不含", highInclusive: highSign !== "不含", unit: span[3] ?? span[7] ?? span[10], loose: lowSign === undefined });
  }
  const turned = where(SIGNS.below, TURNED, words);
  if (turned) return made(turned, { low: turned[6], high: turned[3], lowInclusive: !/高于|超过|大于|>/.test(turned[5]?.replace("不高于", "") ?? ""), highInclusive: false, unit: turned[4] ?? turned[7] });
  const over = where(SIGNS.overUnder, OVER_UNDER, words);
  if (over) return made(over, { low: over[2], high: over[8], lowInclusive: true, highInclusive: (over[10] ?? over[11] ?? over[12] ?? over[13]) === "含", unit: over[3] ?? over[9] });
  const between = where(SIGNS.shortOf, BETWEEN, words);
  if (between) return made(between, { low: between[2], high: between[4], lowInclusive: !/高于|超过|大于|>/.test(words.slice((between[1] ?? "").length)) || /≥/.test(words), highInclusive: false, unit: between[3] ?? between[5] });
  for (const [expression, make, sign] of ONE_SIDED) {
    const found = where(sign, expression, words);
    if (found) return made(found, make(found));
  }
  return null;
});

/** Looked for before the expression that needs it; most words have none of these signs. */
const SIGNS = { chain: /[≤<]/, span: /[-至到]/, below: phrase`${BELOW}`, overUnder: /以上.*以[下内]/, shortOf: phrase`${SHORT_OF}` };

function where(sign: RegExp, expression: RegExp, words: string): RegExpExecArray | null {
  return sign.test(words) ? expression.exec(words) : null;
}

/** 预警企业(2个以上指标同时预警)户数占比: a remark inside the name of what is measured. */
const ASIDE = /(?<=[\u4e00-\u9fff])\((?!不?含)[^()]{4,40}\)(?=[\u4e00-\u9fff][^()]*\d)/g;

/** 超过实有人口6%: a share of something that is named. */
function ofBase(words: string): string {
  return words.replace(/^(.*?[^,])(超过|高于|低于|不足|达到|占)([^\d,;。:]{0,8}(?:人口|总数|总量|人数|户数|总额))的?(?=\d+(?:\.\d+)?%)/, (_, subject: string, verb: string, base: string) => `${subject}占${base}比例${verb === "占" ? "达到" : verb}`).replace(/^(.*?[^,])(达到|占)([^\d,;。:]{2,12})的(?=\d+(?:\.\d+)?%)/, "$1占$3比例达到");
}

/** 5-10万(含5万): what the note names is the lower end. */
function noteMoved(words: string): string {
  return words.replace(/(\d+(?:\.\d+)?)([^\d()]{0,3}[-至到])(\d+(?:\.\d+)?[^\d()]{0,3})\((不?含)\1[^)]*\)/, "$1($4)$2$3");
}

/** A comparison needs a number and a sign of comparing; most conditions have neither. */
const NUMERIC = /[\d二两三四五六七八九十百半](?:.{0,14}(?:以[上下内]|[-至到]|之间|含)|%|.{0,4}的?$)|(?:[达于足满超到过为是≥≤<>]|至少|等|完成|实现)[\d一二两三四五六七八九十百半]/;

interface Ends {
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly lowInclusive?: boolean;
  readonly highInclusive?: boolean;
  readonly unit: string | undefined;
  readonly custom?: boolean;
  readonly loose?: boolean;
}

const sign = (found: RegExpExecArray): string | undefined => found.slice(4).find((word) => word === "含" || word === "不含");
const ONE_SIDED: readonly (readonly [RegExp, (found: RegExpExecArray) => Ends, sign: RegExp])[] = [
  [OVER, (found) => ({ low: found[2], lowInclusive: sign(found) === "含", unit: found[3] }), phrase`${EXCEEDS}`],
  [UP, (found) => ({ low: found[2], lowInclusive: sign(found) !== "不含", unit: found[3] ?? found[6] }), /以上/],
  [AT_MOST, (found) => ({ high: found[2], highInclusive: true, unit: found[3] }), phrase`${KEEPS_TO}`],
  [UNDER, (found) => ({ high: found[2], highInclusive: false, unit: found[3] }), phrase`${FALLS_SHORT}`],
  [REACH, (found) => ({ low: found[2], lowInclusive: true, unit: found[3] }), phrase`${REACHES}`],
  [DOWN, (found) => ({ high: found[2], highInclusive: sign(found) !== "不含", unit: found[3] ?? found[6], custom: sign(found) === undefined }), /以下/],
  [WITHIN, (found) => ({ high: found[2], highInclusive: true, unit: found[3] }), /以内/],
  [EXACT, (found) => ({ low: found[2], lowInclusive: true, unit: found[3] }), phrase`${NAMED}`],
];

function made(found: readonly (string | undefined)[], ends: Ends): Range | null {
  const low = bound(ends.low, ends.lowInclusive ?? true);
  const high = bound(ends.high, ends.highInclusive ?? true);
  if (low === "odd" || high === "odd") return null;
  if (low && high && low.value > high.value) return null;
  const percent = [ends.low, ends.high].some((word) => word?.startsWith("百分之") === true || word?.endsWith("%") === true);
  return { subject: found[1] ?? "", from: low, to: high, unit: ends.unit ?? (percent ? "%" : ""), custom: ends.custom ?? false, loose: ends.loose ?? false };
}

function bound(word: string | undefined, inclusive: boolean): Bound | null | "odd" {
  if (word === undefined) return null;
  const value: Numeral | null = readNumber(word);
  return value === null ? "odd" : { value, inclusive };
}
