import type { Duty } from "../../src/assessment/duty";
import type { Category, Indicator, NotApplicable } from "../../src/assessment/indicator";
import type { Fact, Observation } from "../../src/assessment/observation";
import type { Override } from "../../src/assessment/override";
import type { Measure } from "../../src/assessment/rule";
import type { Scheme } from "../../src/assessment/scheme";
import { DEFAULT_SETTINGS, type GradeCuts, type Settings, type TieBreaker } from "../../src/assessment/settings";
import { createDice, type Dice } from "./dice";
import { indicator as makeIndicator } from "./builders";
import { randomRule } from "./random-rule";

const GROUPS = ["甲组", "乙组", "丙组"] as const;
const LEVELS = ["一", "二", "三"] as const;

/** A small scheme with every mechanism in it somewhere; the same for the same seed. */
export function randomScheme(seed: number): Scheme {
  const dice = createDice(seed);
  const departments = Array.from({ length: dice.whole(1, 7) }, (_, index) => ({ code: `D${index}`, name: `单位${index}`, shortName: "", group: dice.pick(GROUPS) }));
  const parts = dice.chance(0.3) ? randomParts(dice) : [];
  const indicators = Array.from({ length: dice.whole(1, 7) }, (_, index) => randomIndicator(dice, { id: `K${index}`, parts: parts.map((part) => part.name) }));
  const duties = dice.chance(0.4) ? randomDuties(dice, indicators.map(({ id }) => id), departments.map(({ code }) => code)) : [];
  const observations = indicators.flatMap((indicator) => departments.flatMap(({ code }) => randomRows(dice, indicator, code)));
  const settings = randomSettings(dice, { parts, ids: indicators.map(({ id }) => id) });
  // Drawn last, so that a seed's scheme is otherwise what it was without them.
  if (!dice.chance(0.4)) return { departments, indicators, duties, observations, settings };
  const overrides = departments.flatMap(({ code, group }) => indicators.flatMap((indicator) => (dice.chance(0.15) ? randomOverride(dice, { code, group, indicator }) : [])));
  return { departments, indicators, duties, observations, overrides, settings: { ...settings, overrides: dice.pick(["counted", "counted", "listed"]) } };
}

/** A whole number of points that the item can have; none for a veto. */
function randomOverride(dice: Dice, { code, group, indicator }: { readonly code: string; readonly group: string; readonly indicator: Indicator }): readonly Override[] {
  const { category, id } = indicator, most = Math.floor(category === "base" ? (indicator.pointsByGroup.get(group) ?? indicator.points) : indicator.points);
  if (category === "veto") return [];
  return [{ department: code, indicator: id, points: dice.whole(0, most) * (category === "penalty" ? -1 : 1) + 0, reason: "现场核实", reviewer: "张三", date: "2026-11-20" }];
}

function randomParts(dice: Dice): Settings["parts"] {
  const [first, second] = dice.pick([[70, 30], [50, 50], [33.3, 66.7], [60, 30]] as const);
  const part = (name: string, weight: number) => ({ name, weight, fullMarks: dice.pick([null, 50, 200]), bonusCap: dice.pick([null, 1, 0.5]) });
  return [part("日常", first), part("年终", second)];
}

function randomIndicator(dice: Dice, { id, parts }: { readonly id: string; readonly parts: readonly string[] }): Indicator {
  const category: Category = dice.pick(["base", "base", "base", "base", "bonus", "penalty", "veto"]);
  const rule = randomRule(dice, category), points = rule.points ?? 0;
  return makeIndicator(id, rule, {
    category, points,
    level1: dice.pick(LEVELS),
    part: parts.length === 0 ? "" : category === "base" ? dice.pick(parts) : dice.pick([...parts, ""]),
    groups: dice.chance(0.2) ? [dice.pick(GROUPS), dice.pick(GROUPS)] : [],
    pointsByGroup: new Map(category === "base" && dice.chance(0.15) ? [[dice.pick(GROUPS), dice.pick([1, 2.5, 8])]] : []),
    ...(dice.chance(0.3) ? { notApplicable: randomNotApplicable(dice) } : {}),
  });
}

function randomNotApplicable(dice: Dice): NotApplicable {
  return dice.pick<NotApplicable>([{ kind: "removed" }, { kind: "full" }, { kind: "fixed", points: 1.5 }, { kind: "mean" }, { kind: "mean" }, { kind: "unranked" }]);
}

function randomDuties(dice: Dice, ids: readonly string[], codes: readonly string[]): readonly Duty[] {
  return ids.flatMap((id, index): Duty[] => dice.chance(0.2) ? [] : [
    { id: `S${index}`, title: `事项${index}`, basis: "", indicators: [id], departments: codes.filter(() => dice.chance(0.6)), role: "lead", deadline: "" },
    { id: `S${index}`, title: `事项${index}`, basis: "", indicators: [id], departments: codes.filter(() => dice.chance(0.4)), role: "support", deadline: "" },
  ]);
}

/** What a department reports for an indicator: usually a row for each measure, sometimes 不涉及 for all, or nothing. */
function randomRows(dice: Dice, indicator: Indicator, code: string): readonly Observation[] {
  const row = (item: string, reported: Fact, verified: Fact = { kind: "missing" }): Observation => ({ department: code, indicator: indicator.id, item, reported, verified, reason: "", evidence: "" });
  if (dice.chance(0.08)) return [row("", { kind: "not-applicable" })];
  return indicator.reading.rule!.measures.flatMap((measure) => dice.chance(0.04) ? [] : [
    row(measure.label, randomFact(dice, measure), dice.chance(0.1) ? randomFact(dice, measure) : { kind: "missing" }),
  ]);
}

function randomFact(dice: Dice, measure: Measure): Fact {
  if (dice.chance(0.04)) return dice.pick<Fact>([{ kind: "not-applicable" }, { kind: "no-business" }, { kind: "missing" }]);
  const number = (numerator: number, denominator = 1): Fact => ({ kind: "number", numerator, denominator });
  switch (measure.type) {
    case "yes-no": return { kind: "yes-no", value: dice.chance(0.4) };
    case "choice": return { kind: "word", word: dice.pick(measure.options ?? []) };
    case "count": return number(dice.whole(0, 9));
    case "rank": return number(dice.whole(1, 6));
    case "judgement": return number(dice.whole(Math.ceil((measure.min ?? 0) * 100), (measure.max ?? 5) * 100), 100);
    case "amount": return number(dice.whole(-500, 2000), dice.pick([1, 10, 100]));
    case "rate": {
      const base = dice.pick([3, 7, 50, 97, 9973, 999_983]);
      return dice.chance(0.4) ? number(100 * dice.whole(0, base), base) : number(dice.whole(0, 10_000), 100);
    }
    default: return measure.type satisfies never;
  }
}

function randomSettings(dice: Dice, { parts, ids }: { readonly parts: Settings["parts"]; readonly ids: readonly string[] }): Settings {
  return {
    ...DEFAULT_SETTINGS,
    parts,
    fullMarks: dice.pick([100, 100, 1000, 150]),
    rounding: { place: dice.pick(["item", "item", "part", "total"]), decimals: dice.pick([2, 2, 0, 1, 3, 4]) },
    rankOn: dice.pick(["rounded", "rounded", "exact"]),
    rankMethod: dice.pick(["competition", "dense"]),
    tieBreakers: dice.chance(0.3) ? [randomBreaker(dice, ids), randomBreaker(dice, ids)] : [],
    notApplicable: randomNotApplicable(dice),
    notReported: dice.pick(["provisional", "provisional", "full", "refuse"]),
    supportShare: dice.pick([1, 0.5, 0, 0.3]),
    dutyScope: dice.pick(["listed", "all"]),
    assembly: dice.pick(["sum", "sum", "from-full"]),
    bonusCap: dice.pick([null, 1, 2.5]),
    totalMayExceedFull: dice.pick(["yes", "no"]),
    totalFloor: dice.pick([0, null, 20]),
    grades: randomGrades(dice),
    basis: dice.pick(["verified", "reported"]),
  };
}

function randomBreaker(dice: Dice, ids: readonly string[]): TieBreaker {
  return dice.pick<TieBreaker>([{ kind: "fewer-lost", indicators: [dice.pick(ids)] }, { kind: "level1", level1: dice.pick(LEVELS) }, { kind: "part", part: "日常" }]);
}

function randomGrades(dice: Dice): readonly GradeCuts[] {
  const quota = dice.chance(0.4) ? { quota: dice.pick([30, 50, 33.3]) } : {};
  const cuts = (first: number): GradeCuts["cuts"] => [{ grade: "优秀", from: first, ...quota }, { grade: "良好", from: first - 15 }, { grade: "一般", from: null }];
  return dice.chance(0.4) ? [{ group: "甲组", cuts: cuts(75) }, { group: "", cuts: cuts(90) }] : [{ group: "", cuts: cuts(80) }];
}
