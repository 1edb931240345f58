import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator } from "../../src/assessment/indicator";
import type { Observation } from "../../src/assessment/observation";
import { formatPoints } from "../../src/assessment/points";
import type { Result } from "../../src/assessment/result";
import type { Rule, Term, VetoOutcome } from "../../src/assessment/rule";
import type { Settings } from "../../src/assessment/settings";
import { score } from "../../src/engine/score";
import { department, fact, given, indicator, observation, perCase, rule, scheme, type ShortFact } from "./builders";

/** A number is the full marks of an item whose reported fact is its score. */
type Item = number | {
  readonly points?: number; readonly each?: number; readonly rate?: boolean; readonly veto?: VetoOutcome; readonly category?: Indicator["category"];
  readonly part?: string; readonly level1?: string; readonly groups?: readonly string[]; readonly pointsByGroup?: Readonly<Record<string, number>>;
  readonly lead?: readonly string[]; readonly support?: readonly string[];
};

interface TotalCase {
  readonly name: string;
  readonly settings?: Partial<Settings>;
  readonly items: Readonly<Record<string, Item>>;
  readonly units: Readonly<Record<string, Readonly<Record<string, ShortFact>>>>;
  readonly verified?: Readonly<Record<string, Readonly<Record<string, ShortFact>>>>;
  readonly expected: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly problems?: readonly string[];
}

const read = <Case>(file: string): readonly Case[] => JSON.parse(readFileSync(join(__dirname, "cases", file), "utf8")) as readonly Case[];

for (const each of read<TotalCase>("totals.json")) {
  test(each.name, () => {
    const result = score(schemeOf(each)), codes = Object.keys(each.units);
    for (const [code, expected] of Object.entries(each.expected)) expect({ code, ...shown(result, codes.indexOf(code), expected) }).toEqual({ code, ...expected });
    expect(result.problems.map((problem) => problem.code)).toEqual(each.problems ?? []);
  });
}

function schemeOf({ items, units, settings, verified }: TotalCase) {
  const indicators = Object.entries(items).map(([id, item]) => indicatorOf(id, typeof item === "number" ? { points: item } : item));
  const duties = Object.entries(items).flatMap(([id, item]) => (["lead", "support"] as const).flatMap((role) => {
    const departments = typeof item === "number" ? undefined : item[role];
    return departments === undefined ? [] : [{ id: `S${id}`, title: "", basis: "", indicators: [id], departments, role, deadline: "" }];
  }));
  const observations = Object.entries(units).flatMap(([code, facts]) => Object.entries(facts).filter(([id]) => id !== "组").map(([id, short]): Observation => ({ ...observation(code, id, short), verified: fact(verified?.[code]?.[id] ?? null) })));
  return scheme({ departments: Object.entries(units).map(([code, facts]) => department(code, String(facts["组"] ?? ""))), indicators, duties, observations, ...(settings === undefined ? {} : { settings }) });
}

function indicatorOf(id: string, item: Exclude<Item, number>): Indicator {
  const points = item.points ?? 0;
  return indicator(id, item.veto !== undefined ? vetoRule(item.veto) : item.rate === true ? rateRule(points) : item.each === undefined ? given(points) : perCase(points, item.each), {
    points, category: item.veto === undefined ? item.category ?? "base" : "veto", part: item.part ?? "", level1: item.level1 ?? "一", groups: item.groups ?? [], pointsByGroup: new Map(Object.entries(item.pointsByGroup ?? {})),
  });
}

function vetoRule(outcome: VetoOutcome): Rule {
  return rule({ points: null, floor: "none", ceiling: "none", measures: [{ label: "发生", type: "yes-no", unit: "" }], terms: [{ kind: "yes-no", effect: "veto", measure: 0, outcome, span: [0, 4] }] });
}

function rateRule(points: number): Rule {
  return rule({ start: "zero", points, measures: [{ label: "率", type: "rate", unit: "%" }], terms: [{ kind: "ratio", effect: "earn", measure: 0, points, target: { kind: "number", value: 100 }, part: "reached", span: [0, 4] }] });
}

/** What a case asks about, points as decimals. */
function shown(result: Result, at: number, asked: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const unit = result.departments[at]!, points = (value: number | null): string | null => (value === null ? null : formatPoints(value));
  const lost = (id: string): string => formatPoints(result.ledger(at).filter((line) => result.scheme.indicators[line.indicator]!.id === id).reduce((sum, line) => sum + line.lost, 0));
  const all: Record<string, unknown> = {
    ...unit, base: points(unit.base), bonus: points(unit.bonus), penalty: points(unit.penalty), total: points(unit.total), full: points(unit.full), earned: points(unit.earned),
    parts: unit.parts.map(points),
    adjustments: result.adjustments(at).filter(({ kind }) => kind !== "conversion").map(({ kind, lost: own }) => [kind, formatPoints(own)]),
    lost: Object.fromEntries(Object.keys((asked["lost"] ?? {}) as object).map((id) => [id, lost(id)])),
  };
  return Object.fromEntries(Object.keys(asked).map((key) => [key, all[key]]));
}

interface RelativeCase {
  readonly name: string;
  readonly start?: Rule["start"];
  readonly term: Term;
  readonly facts: Readonly<Record<string, ShortFact>>;
  readonly groups?: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, string | null>>;
}

for (const { name, start, term, facts, groups, scores } of read<RelativeCase>("relative.json")) {
  test(name, () => {
    const own = rule({ start: start ?? "zero", points: 10, measures: [{ label: "数", type: "count", unit: "件" }], terms: [Object.assign({ effect: "earn", measure: 0, span: [0, 4] }, term) as Term] });
    const codes = Object.keys(facts), observations = codes.map((code) => observation(code, "K1", facts[code] === "未填报" ? null : facts[code]!));
    const result = score(scheme({ departments: codes.map((code) => department(code, groups?.[code] ?? "")), indicators: [indicator("K1", own)], observations, settings: { rounding: { place: "item", decimals: 4 } } }));
    const found = codes.map((code, at) => [code, result.item(at, 0).score]);
    expect(Object.fromEntries(found.map(([code, points]) => [code, points === null ? null : formatPoints(points as number)]))).toEqual(scores);
  });
}
