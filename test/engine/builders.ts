import type { Department } from "../../src/assessment/department";
import type { Indicator } from "../../src/assessment/indicator";
import type { Fact, Observation } from "../../src/assessment/observation";
import type { Measure, Rule, Term } from "../../src/assessment/rule";
import type { Scheme } from "../../src/assessment/scheme";
import { DEFAULT_SETTINGS, type Settings } from "../../src/assessment/settings";

export const CLAUSE = "评分标准";

/** Facts as short as cases state them: true, 3, 96.5, "好", [47, 50] for 47 of 50, and null for not reported. */
export type ShortFact = boolean | number | string | readonly [number, number] | null;

export function fact(short: ShortFact): Fact {
  if (short === null) return { kind: "missing" };
  if (typeof short === "boolean") return { kind: "yes-no", value: short };
  if (typeof short === "number") return decimalFact(short);
  if (typeof short !== "string") return short[1] === 0 ? { kind: "no-business" } : { kind: "number", numerator: short[0] * 100, denominator: short[1] };
  if (short === "不涉及") return { kind: "not-applicable" };
  return short === "无业务" ? { kind: "no-business" } : { kind: "word", word: short };
}

function decimalFact(value: number): Fact {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return { kind: "number", numerator: Math.round(value * 10 ** decimals), denominator: 10 ** decimals };
}

export function rule(parts: Partial<Rule> & { readonly measures: readonly Measure[]; readonly terms: readonly Term[] }): Rule {
  return { start: "full", points: 5, groups: [], floor: 0, ceiling: "points", ...parts };
}

export function indicator(id: string, own: Rule, parts: Partial<Indicator> = {}): Indicator {
  return {
    id, level1: "一", level2: "", level3: `指标${id}`, points: own.points ?? 0, pointsByGroup: new Map(), clause: CLAUSE, category: "base", groups: [], part: "", scorer: "",
    reading: { clause: CLAUSE, status: "computed", rule: own, words: "", alternatives: [], problems: [], coverage: [] },
    ...parts,
  };
}

export function department(code: string, group = ""): Department {
  return { code, name: `单位${code}`, shortName: "", group };
}

export function observation(code: string, id: string, short: ShortFact, item = ""): Observation {
  return { department: code, indicator: id, item, reported: fact(short), verified: { kind: "missing" }, reason: "", evidence: "" };
}

export function scheme(parts: Partial<Omit<Scheme, "settings">> & { readonly settings?: Partial<Settings> }): Scheme {
  return { departments: [], indicators: [], duties: [], observations: [], ...parts, settings: { ...DEFAULT_SETTINGS, ...parts.settings } };
}

/** 扣分 per case from full marks: the plainest rule there is. */
export function perCase(points: number, each: number): Rule {
  return rule({ points, measures: [{ label: "件数", type: "count", unit: "件" }], terms: [{ kind: "per-unit", effect: "deduct", measure: 0, points: each, per: 1, steps: "proportional", side: "above", span: [0, 4] }] });
}

/** The given score itself, for cases about totals and ranks: a reviewer's number from 0 to all of the points. */
export function given(points: number): Rule {
  return rule({ start: "zero", points, measures: [{ label: "得分", type: "judgement", unit: "分", min: 0, max: points }], terms: [{ kind: "judgement", effect: "earn", measure: 0, min: 0, max: points, span: [0, 4] }] });
}
