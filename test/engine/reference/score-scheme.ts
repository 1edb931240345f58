import type { Indicator } from "../../../src/assessment/indicator";
import type { Fact } from "../../../src/assessment/observation";
import type { Rule, Term } from "../../../src/assessment/rule";
import type { Scheme } from "../../../src/assessment/scheme";
import { decimal, least, less, minus, most, over, plus, q, rounded, same, times, total, type Q } from "./fraction";
import { placeUnits, type Unit } from "./place-units";
import { type Field, scoreRule, usableFact } from "./score-rule";

export interface ItemReference {
  readonly state: "scored" | "not-applicable" | "not-reported" | "needs-judgement";
  readonly score: Q | null;
  readonly full: Q;
}

/** One result per department, by walking through the scheme as an official with a calculator would. */
export function scoreScheme(scheme: Scheme): readonly Unit[] {
  const columns = scheme.indicators.map((indicator) => scoreIndicator(scheme, indicator));
  return placeUnits(scheme, scheme.departments.map((_, at) => assemble(scheme, columns.map((column) => column.items[at]!), columns.flatMap((column) => column.vetoes[at]!))));
}

interface Column {
  /** null where the indicator does not concern the department. */
  readonly items: readonly (ItemReference | null)[];
  readonly vetoes: readonly (readonly Term[])[];
}

function scoreIndicator(scheme: Scheme, indicator: Indicator): Column {
  const { departments, settings } = scheme, base = indicator.category === "base";
  const roles = departments.map((department) => roleOf(scheme, indicator, department.code));
  const facts = departments.map((department) => indicator.reading.rule!.measures.map((measure) => factOf(scheme, indicator, { code: department.code, label: measure.label })));
  const states = facts.map((row) => stateOf(indicator.reading.rule!, row));
  const rules = departments.map((department) => ruleFor(indicator, department.group));
  const usable = facts.map((row, at) => (roles[at] !== null && states[at] === "scored" ? row.map((own, measure) => (dividesByZero(indicator.reading.rule!, measure, own) ? null : usableFact(own))) : row.map(() => null)));
  const vetoes = departments.map((): Term[] => []);
  const finish = (value: Q, full: Q): Q => {
    if (settings.rounding.place !== "item") return value;
    const shown = q(rounded(value, settings.rounding.decimals), 10_000);
    return base && !less(full, value) ? least(shown, full) : shown;
  };

  const items = departments.map((department, at): ItemReference | null => {
    if (roles[at] === null) return null;
    const rule = rules[at]!, full = base ? decimal(fullOf(indicator, department.group)) : q(0);
    const given = (score: Q | null): ItemReference => ({ state: states[at]!, score, full });
    switch (states[at]!) {
      case "not-reported": return given(base && settings.notReported === "full" ? full : q(0));
      case "needs-judgement": return given(q(0));
      case "not-applicable": {
        const how = indicator.notApplicable ?? indicator.reading.rule!.notApplicable ?? settings.notApplicable;
        if (!base || how.kind === "removed" || how.kind === "unranked" || how.kind === "mean") return given(null);
        return given(how.kind === "full" ? full : least(decimal(how.points), full));
      }
      case "scored": {
        const field: Field = { rule, self: at, facts: usable, groups: departments.map((each) => each.group) };
        const found = scoreRule(field);
        vetoes[at]!.push(...found.vetoes.map((term) => rule.terms[term]!));
        const start = !base && indicator.category !== "bonus" && rule.start === "full" ? decimal(rule.points ?? 0) : q(0);
        const own = minus(found.score, start);
        const borne = roles[at] === "support" && indicator.category !== "bonus" ? decimal(settings.supportShare) : q(1);
        return given(finish(minus(full, times(minus(full, own), borne)), full));
      }
    }
  });
  // 复核改分: what a reviewer gave, where that counts; the mean of the others is over what counts.
  const reviewed = departments.map(({ code }) => (settings.overrides === "counted" && indicator.category !== "veto" ? scheme.overrides?.find((each) => each.department === code && each.indicator === indicator.id) : undefined));
  const withReview = (item: ItemReference | null, at: number): ItemReference | null => (item === null || reviewed[at] === undefined ? item : { ...item, state: "scored", score: decimal(reviewed[at].points) });
  const ready = items.map((item, at) => (item?.state === "scored" ? withReview(item, at) : item));
  return { items: fillMeans(scheme, indicator, { items: ready, finish }).map(withReview), vetoes };
}

function fillMeans({ settings }: Scheme, indicator: Indicator, { items, finish }: { readonly items: readonly (ItemReference | null)[]; readonly finish: (value: Q, full: Q) => Q }): readonly (ItemReference | null)[] {
  const how = indicator.notApplicable ?? indicator.reading.rule!.notApplicable ?? settings.notApplicable;
  const scored = items.filter((item): item is ItemReference => item?.state === "scored");
  if (how.kind !== "mean" || indicator.category !== "base" || scored.length === 0) return items;
  const fulls = total(scored.map((item) => item.full));
  if (same(fulls, q(0))) return items;
  const share = over(total(scored.map((item) => item.score!)), fulls);
  return items.map((item) => (item?.state === "not-applicable" ? { ...item, score: finish(times(item.full, share), item.full) } : item));
}

function roleOf({ duties, departments, settings, observations }: Scheme, indicator: Indicator, code: string): "lead" | "support" | null {
  const { group } = departments.find((department) => department.code === code)!;
  if (indicator.groups.length > 0 && !indicator.groups.includes(group)) return null;
  const naming = duties.filter((duty) => duty.indicators.includes(indicator.id)), own = naming.filter((duty) => duty.departments.includes(code));
  if (own.length > 0) return own.some((duty) => duty.role === "lead") ? "lead" : "support";
  if (duties.length === 0 || (naming.length === 0 && indicator.category !== "base")) return "lead";
  return settings.dutyScope === "all" && observations.some((row) => row.department === code && row.indicator === indicator.id) ? "lead" : null;
}

function factOf({ observations, settings }: Scheme, indicator: Indicator, { code, label }: { readonly code: string; readonly label: string }): Fact {
  const row = observations.find((each) => each.department === code && each.indicator === indicator.id && (each.item === label || each.item === ""));
  if (row === undefined) return { kind: "missing" };
  return settings.basis === "verified" && row.verified.kind !== "missing" ? row.verified : row.reported;
}

function stateOf(rule: Rule, facts: readonly Fact[]): ItemReference["state"] {
  const read = rule.terms.flatMap((term) => ("target" in term && term.target?.kind === "measure" ? [term.measure, term.target.measure] : [term.measure]));
  const missing = read.filter((measure) => facts[measure]!.kind === "missing");
  if (missing.some((measure) => rule.measures[measure]!.type !== "judgement")) return "not-reported";
  if (missing.length > 0) return "needs-judgement";
  return read.every((measure) => ["not-applicable", "no-business"].includes(facts[measure]!.kind) || dividesByZero(rule, measure, facts[measure]!)) ? "not-applicable" : "scored";
}

/** A share of a target that is zero cannot be taken: the target is 无业务. */
function dividesByZero(rule: Rule, measure: number, own: Fact): boolean {
  return own.kind === "number" && own.numerator === 0 && rule.terms.some((term) => term.kind === "ratio" && term.target.kind === "measure" && term.target.measure === measure);
}

function fullOf(indicator: Indicator, group: string): number {
  return indicator.pointsByGroup.get(group) ?? indicator.points;
}

function ruleFor(indicator: Indicator, group: string): Rule {
  const rule = indicator.reading.rule!, points = fullOf(indicator, group), whole = rule.points;
  if (indicator.category !== "base" && points === indicator.points) return rule;
  const ceiling = typeof rule.ceiling === "number" ? Math.min(rule.ceiling, points) : rule.ceiling;
  return { ...rule, points, ceiling, terms: rule.terms.map((term): Term => ((term.kind === "ratio" || term.kind === "relative") && term.points === whole ? { ...term, points } : term)) };
}

export interface Assembled {
  readonly items: readonly (ItemReference | null)[];
  readonly vetoes: readonly Term[];
  readonly base: Q;
  readonly bonus: Q;
  readonly penalty: Q;
  readonly exact: Q;
  /** Whole 1/10000 points, as shown. */
  readonly shown: { readonly base: number; readonly bonus: number; readonly penalty: number; readonly total: number };
  readonly parts: readonly (Q | null)[];
}

function assemble({ indicators, settings }: Scheme, items: readonly (ItemReference | null)[], vetoes: readonly Term[]): Assembled {
  const { place, decimals } = settings.rounding, fullMarks = decimal(settings.fullMarks);
  const counted = items.flatMap((item, at) => (item === null || item.score === null ? [] : [{ ...item, score: item.score, indicator: indicators[at]! }]));
  const of = (category: string, part?: string) => counted.filter(({ indicator }) => indicator.category === category && (part === undefined || indicator.part === part));
  const wholes = settings.parts.length === 0 ? [{ name: undefined, weight: 100, own: fullMarks }] : settings.parts.map((part) => ({ name: part.name, weight: part.weight, own: part.fullMarks === null ? fullMarks : decimal(part.fullMarks) }));
  const parts = wholes.map(({ name, own }) => {
    const mine = of("base", name), full = total(mine.map((item) => item.full));
    if (same(full, q(0))) return null;
    const score = over(times(own, total(mine.map((item) => item.score))), full);
    return place === "part" ? q(rounded(score, decimals), 10_000) : score;
  });
  const present = wholes.flatMap((part, at) => (parts[at] === null ? [] : [{ ...part, score: parts[at]! }]));
  const lost = total(of("base").map((item) => minus(item.full, item.score)));
  const converted = present.length === 0 ? q(0) : over(times(fullMarks, total(present.map((part) => times(decimal(part.weight), over(part.score, part.own))))), total(present.map((part) => decimal(part.weight))));
  const base = settings.assembly === "from-full" ? minus(fullMarks, lost) : converted;
  const capped = (sum: Q, cap: number | null): Q => (cap === null ? sum : least(sum, decimal(cap)));
  const earned = (names: (name: string) => boolean): Q => total(of("bonus").filter(({ indicator }) => names(indicator.part)).map((item) => item.score));
  const named = new Set(settings.parts.map((part) => part.name));
  const bonus = capped(plus(earned((name) => !named.has(name)), total(settings.parts.map((part) => capped(earned((name) => name === part.name), part.bonusCap)))), settings.bonusCap);
  const penalty = minus(total(vetoes.map((term) => (term.outcome?.kind === "points" ? decimal(Math.abs(term.outcome.points)) : q(0)))), total([...of("penalty"), ...of("veto")].map((item) => item.score)));
  const zero = vetoes.some((term) => term.outcome?.kind === "total-zero");
  const bounded = (sum: Q): Q => {
    const held = settings.totalMayExceedFull === "no" ? least(sum, fullMarks) : sum;
    return zero ? q(0) : settings.totalFloor === null ? held : most(held, decimal(settings.totalFloor));
  };
  const exact = bounded(minus(plus(base, bonus), penalty)), shown = { base: rounded(base, decimals), bonus: rounded(bonus, decimals), penalty: rounded(penalty, decimals) };
  const sum = place === "total" ? exact : bounded(q(shown.base + shown.bonus - shown.penalty, 10_000));
  return { items, vetoes, base, bonus, penalty, exact, shown: { ...shown, total: rounded(sum, place === "total" ? decimals : 4) }, parts };
}

