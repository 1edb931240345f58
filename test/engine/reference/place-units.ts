import type { Scheme } from "../../../src/assessment/scheme";
import { decimal, less, minus, q, rounded, same, total, type Q } from "./fraction";
import type { Assembled } from "./score-scheme";

export interface Unit extends Assembled {
  readonly rank: number | null;
  readonly groupRank: number | null;
  readonly grade: string;
}

/** Ranks by counting who is better, grades by going down the list. */
export function placeUnits(scheme: Scheme, units: readonly Assembled[]): readonly Unit[] {
  const { departments, settings } = scheme, ranked = units.map((unit) => isRanked(scheme, unit));
  const better = (a: number, b: number): boolean => compareUnits(scheme, units[a]!, units[b]!) > 0;
  const equal = (a: number, b: number): boolean => compareUnits(scheme, units[a]!, units[b]!) === 0;
  const place = (at: number, pool: readonly number[]): number | null => {
    if (!ranked[at]) return null;
    const above = pool.filter((other) => ranked[other] && better(other, at));
    return 1 + (settings.rankMethod === "competition" ? above.length : above.filter((one, index) => !above.slice(0, index).some((other) => equal(one, other))).length);
  };
  const everyone = departments.map((_, at) => at), grades = gradeAll(scheme, units, { ranked, better, equal });
  return units.map((unit, at) => ({
    ...unit,
    rank: place(at, everyone),
    groupRank: place(at, everyone.filter((other) => departments[other]!.group === departments[at]!.group)),
    grade: grades[at]!,
  }));
}

function isRanked({ settings, indicators }: Scheme, { items }: Assembled): boolean {
  const full = total(items.flatMap((item) => (item === null || item.score === null ? [] : [item.full])));
  const out = items.some((item, at) => {
    const indicator = indicators[at]!, how = indicator.notApplicable ?? indicator.reading.rule!.notApplicable ?? settings.notApplicable;
    if (item?.state === "not-applicable") return indicator.category === "base" && how.kind === "unranked";
    return item?.state === "not-reported" && settings.notReported === "refuse" && indicator.category !== "bonus";
  });
  return !out && less(q(0), full);
}

/** Positive when a stands above b. */
function compareUnits({ indicators, settings }: Scheme, a: Assembled, b: Assembled): number {
  const side = (x: Q, y: Q): number => (less(x, y) ? -1 : same(x, y) ? 0 : 1);
  const last = (unit: Assembled): boolean => unit.vetoes.some((term) => term.outcome?.kind === "last-rank");
  if (last(a) !== last(b)) return last(a) ? -1 : 1;
  const totals = settings.rankOn === "exact" ? side(a.exact, b.exact) : Math.sign(a.shown.total - b.shown.total);
  if (totals !== 0) return totals;
  const shown = (item: Assembled["items"][number]): Q => q(rounded(item!.score!, 4), 10_000);
  for (const breaker of settings.tieBreakers) {
    const value = (unit: Assembled): Q | null => {
      const items = unit.items.map((item, at) => ({ item, indicator: indicators[at]! })).filter(({ item }) => item !== null && item.score !== null);
      if (breaker.kind === "fewer-lost") return total(items.filter(({ indicator }) => breaker.indicators.includes(indicator.id)).map(({ item }) => minus(shown(item), item!.full)));
      if (breaker.kind === "level1") return total(items.filter(({ indicator }) => indicator.category === "base" && indicator.level1 === breaker.level1).map(({ item }) => shown(item)));
      const part = settings.parts.findIndex((each) => each.name === breaker.part), score = unit.parts[part];
      return part < 0 ? q(0) : score === null || score === undefined ? null : q(rounded(score, settings.rounding.decimals), 10_000);
    };
    const own = value(a), other = value(b);
    const decided = own === null || other === null ? (own === other ? 0 : own === null ? -1 : 1) : side(own, other);
    if (decided !== 0) return decided;
  }
  return 0;
}

interface Order {
  readonly ranked: readonly boolean[];
  readonly better: (a: number, b: number) => boolean;
  readonly equal: (a: number, b: number) => boolean;
}

function gradeAll({ departments, settings }: Scheme, units: readonly Assembled[], { ranked, better, equal }: Order): readonly string[] {
  const grades = units.map(() => "");
  for (const { group, cuts } of settings.grades) {
    const own = settings.grades.map((each) => each.group);
    const members = departments.flatMap((department, at) => (ranked[at] && (group === "" ? department.group === "" || !own.includes(department.group) : department.group === group) ? [at] : []));
    const left = new Set(members);
    for (const at of members) {
      const stated = units[at]!.vetoes.filter((term) => term.outcome?.kind === "grade").at(-1)?.outcome;
      if (stated?.kind === "grade") {
        grades[at] = stated.grade;
        left.delete(at);
      }
    }
    cuts.forEach((cut, index) => {
      const value = (at: number): Q => (settings.rankOn === "exact" ? units[at]!.exact : q(units[at]!.shown.total, 10_000));
      const barred = (at: number): boolean => units[at]!.vetoes.some(({ outcome }) => outcome?.kind === "barred" && index <= Math.max(0, cuts.findIndex((each) => each.grade === outcome.from)));
      const fit = [...left].filter((at) => !barred(at) && (cut.from === null || !less(value(at), decimal(cut.from))));
      const places = cut.quota === undefined ? fit.length : Number((decimal(cut.quota)[0] * BigInt(members.length)) / (100n * decimal(cut.quota)[1]));
      // A unit is in when all who stand with it or above fit into the places.
      const inside = fit.filter((at) => fit.filter((other) => better(other, at) || equal(other, at)).length <= places);
      for (const at of inside) {
        grades[at] = cut.grade;
        left.delete(at);
      }
    });
    const lowest = cuts.at(-1);
    if (lowest?.from === null) for (const at of left) grades[at] = lowest.grade;
  }
  return grades;
}
