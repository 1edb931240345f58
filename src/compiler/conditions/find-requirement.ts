import type { Numeral } from "../../assessment/rule";
import { NUMBER, PERCENT, readNumber } from "../lexicon/number";
import { remembered } from "../lexicon/remembered";
import { PERIOD, timesAYear } from "../lexicon/period";

/** 应开展4次, 每季度不少于1次, 达到95%: what the clause asks for, and of what. */
export interface Requirement {
  readonly value: Numeral;
  readonly subject: string;
}

const MUST = "(?:不得?少于|不低于|至少|最少|应当?|须|需|要求|达到|达|完成|满|≥|任务数?为?|计划|规定|保证|确保|各|不少|低于|不足|少于|不满|未达到?|不得?超过|超过|超出|高于|多于|控制在|在)";

const byPeriod = remembered((unit) => new RegExp(`([^,;。:]{0,30}?)每(${PERIOD})([^,;。:\\d]{0,40}?)(${NUMBER})${escaped(unit)}(?!以[下内])(?=([^,;。:]{0,20}))`, "g"));
const plain = remembered((unit) => new RegExp(`([^,;。:]{0,30}?)${MUST}([^,;。:\\d每]{0,24}?)(${NUMBER})${escaped(unit)}(?!以[下内])([^,;。:]{0,20})`, "g"));
const counted = remembered((unit) => new RegExp(`(?<![\\d.第]|每[^,;。]{0,4})(${NUMBER})${escaped(unit)}(?![)]|以[上下内])`, "g"));
const bounded = remembered((unit) => new RegExp(`([^,;。:\\d]{0,30})(${NUMBER})${escaped(unit)}以[上内下]`));
const least = remembered((unit) => new RegExp(`([^,;。:\\d]{0,30})(${NUMBER})${escaped(unit)}(?:及)?以上`));

/** A required count in the unit of the step; null without one, "unclear" where two differ. */
export function findCount(text: string, unit: string, noun = ""): Requirement | "unclear" | null {
  if (unit === "") return null;
  // 汇报各不少于一次: so many of each, and of how many is not said.
  if (/各(?:自)?(?:不少于|至少|应|须)/.test(text)) return "unclear";
  const found: Requirement[] = [];
  for (const match of text.matchAll(byPeriod(unit))) {
    const [times, value] = [timesAYear(match[2] ?? ""), readNumber(match[4] ?? "")];
    if (times !== null && value !== null && sameNoun(match[5] ?? "", noun)) found.push({ value: times * value, subject: `${match[1] ?? ""}${match[3] ?? ""}${match[5] ?? ""}` });
  }
  if (found.length === 0) {
    for (const match of text.matchAll(plain(unit))) {
      const value = readNumber(match[3] ?? "");
      if (value !== null && sameNoun(match[4] ?? "", noun)) found.push({ value, subject: `${match[1] ?? ""}${match[2] ?? ""}${match[4] ?? ""}` });
    }
    // 专报4篇、通报2篇: which of the two is short, the step does not say.
    const others = [...text.matchAll(counted(unit))].map((match) => readNumber(match[1] ?? ""));
    if (found.length > 0 && others.some((value) => value !== null && found.every((each) => each.value !== value))) return "unclear";
  }
  return agreed(found);
}

/** 每周一个工作日, and then 缺一个领导: two things by one measure word. */
function sameNoun(required: string, missing: string): boolean {
  return missing === "" || required === "" || /^(?:以上|的|未|不|,)/.test(required) || required.includes(missing.slice(0, 1));
}

/** 1000公斤以上,每少100公斤: the amount below which steps are counted. */
export function findLeast(text: string, unit: string): Requirement | null {
  return statedIn(least(unit), text);
}

/** 10件以上的,每增加1件: the bound over which steps are counted. */
export function findBound(text: string, unit: string): Requirement | null {
  return statedIn(bounded(unit), text);
}

/** The subject and the number that an expression finds. */
function statedIn(expression: RegExp, text: string): Requirement | null {
  const found = expression.exec(text);
  const value = readNumber(found?.[2] ?? "");
  return found && value !== null ? { value, subject: found[1] ?? "" } : null;
}

const RATE = new RegExp(`(${PERCENT})`, "g");

/** The rate that a slope is measured from; the nearest one counts. */
export function findRate(text: string): Requirement | null {
  let nearest: Requirement | null = null;
  for (const match of text.matchAll(RATE)) {
    const value = readNumber(match[1] ?? "");
    const before = text.slice(0, match.index);
    if (value === null || /[×=]$/.test(before) || /^×|^\)/.test(text.slice(match.index + (match[0]?.length ?? 0)))) continue;
    if (/每[^,;。]{0,6}$/.test(before)) continue;
    nearest = { value, subject: subjectOf(before) };
  }
  return nearest;
}

const COMPARING = /(?:应当?|须|要|需|均|都|必须|需要|未能|没有|不能|未|不|没)*(?:保持|控制)?(?:在)?(?:达到?|低于|少于|高于|超过|不足|为|是|≥|>=|等于|目标值?|标准|要求|规定的?|在)*(?:的)?$/;

export function subjectOf(before: string): string {
  const bare = before.replace(/[“”"‘’]+$/, "").replace(COMPARING, "");
  return bare.slice(Math.max(...[",", ";", "。", ":"].map((mark) => bare.lastIndexOf(mark))) + 1);
}

function agreed(found: readonly Requirement[]): Requirement | "unclear" | null {
  const last = found.at(-1);
  if (!last) return null;
  return found.every((each) => each.value === last.value) ? last : "unclear";
}

function escaped(word: string): string {
  return word.replace(/[()/.*+?^$|[\]\\{}]/g, "\\$&");
}
