import fc from "fast-check";
import type { Measure, MeasureType, Numeral, Rule, Target, Term, VetoOutcome } from "../../src/assessment/rule";

const span = [0, 0] as const;
const numeral = fc.integer({ min: 0, max: 400 }).map((quarters): Numeral => quarters / 4);
const step = fc.integer({ min: 1, max: 40 }).map((quarters): Numeral => quarters / 4);
const word = fc.string({ unit: fc.constantFrom(..."台账公示巡查培训办结信访案卷满意率(次)、,"), minLength: 1, maxLength: 8 }).map((text) => `甲${text.replace(/[(),]/g, "")}乙`);
const effect = fc.constantFrom("deduct" as const, "earn" as const);
const among = fc.constantFrom("all" as const, "group" as const);

const outcome: fc.Arbitrary<VetoOutcome> = fc.oneof(
  fc.constantFrom<VetoOutcome>({ kind: "item-zero" }, { kind: "file-zero" }, { kind: "total-zero" }, { kind: "last-rank" }, { kind: "ask" }),
  word.map((from): VetoOutcome => ({ kind: "barred", from })),
  word.map((grade): VetoOutcome => ({ kind: "grade", grade })),
  step.map((points): VetoOutcome => ({ kind: "points", points })),
);

type Consequence = { readonly effect: Term["effect"]; readonly points?: Numeral; readonly outcome?: VetoOutcome };
const consequence: fc.Arbitrary<Consequence> = fc.oneof(
  fc.record({ effect, points: numeral }),
  fc.constant({ effect: "void" as const }),
  outcome.map((each) => ({ effect: "veto" as const, outcome: each })),
);

const target: fc.Arbitrary<Target> = fc.oneof(
  numeral.map((value): Target => ({ kind: "number", value })),
  fc.record({ figure: fc.constantFrom("mean" as const, "median" as const, "best" as const, "worst" as const), among }).map((peers): Target => ({ kind: "peers", ...peers })),
  fc.record({ figure: fc.constant("mean" as const), among, plus: step }).map((peers): Target => ({ kind: "peers", ...peers })),
);

type Loose = { readonly type: MeasureType; readonly term: (measure: number) => Term; readonly options?: readonly string[] };
const side = fc.constantFrom("below" as const, "above" as const);
const number = fc.constantFrom<MeasureType>("count", "rate", "amount");
const bound = fc.option(fc.record({ value: numeral, inclusive: fc.boolean() }), { nil: null });

const loose: fc.Arbitrary<Loose> = fc.oneof(
  consequence.map((each): Loose => ({ type: "yes-no", term: (measure) => ({ kind: "yes-no", measure, span, ...each }) })),
  fc.record({ type: number, effect, points: step, per: step, steps: fc.constantFrom("proportional" as const, "whole" as const, "begun" as const), side, target }).map(({ type, ...each }): Loose => ({ type, term: (measure) => ({ kind: "per-unit", measure, span, ...each }) })),
  fc.record({ type: number, effect, points: step, per: step }).map(({ type, ...each }): Loose => ({ type, term: (measure) => ({ kind: "per-unit", measure, span, steps: "whole", side: "above", ...each }) })),
  fc.record({ type: number, each: consequence, target, side, inclusive: fc.boolean() }).map(({ type, each, ...rest }): Loose => ({ type, term: (measure) => ({ kind: "threshold", measure, span, ...rest, ...each }) })),
  fc.record({ effect, points: step, target, part: fc.constantFrom("reached" as const, "shortfall" as const) }).map((each): Loose => ({ type: "rate", term: (measure) => ({ kind: "ratio", measure, span, ...each }) })),
  fc.record({ effect, min: numeral, max: fc.option(numeral, { nil: null }) }).map((each): Loose => ({ type: "judgement", term: (measure) => ({ kind: "judgement", measure, span, ...each }) })),
  fc.record({ effect, options: fc.uniqueArray(fc.record({ label: word, points: fc.option(numeral, { nil: null }) }), { minLength: 2, maxLength: 4, selector: ({ label }) => label }) }).map(({ effect: which, options }): Loose => ({ type: "choice", options: options.map(({ label }) => label), term: (measure) => ({ kind: "choice", measure, span, effect: which, options }) })),
  fc.record({ effect, bands: fc.array(fc.record({ from: bound, to: bound, score: fc.oneof(numeral, word) }), { minLength: 1, maxLength: 4 }) }).map((each): Loose => ({ type: "amount", term: (measure) => ({ kind: "bands", measure, span, ...each }) })),
  fc.record({ effect, from: fc.constantFrom("first" as const, "last" as const), table: fc.array(fc.record({ place: fc.integer({ min: 1, max: 9 }), more: fc.nat({ max: 4 }), points: numeral }), { minLength: 1, maxLength: 4 }) }).map(({ table, ...each }): Loose => ({ type: "rank", term: (measure) => ({ kind: "rank", measure, span, ...each, table: table.map(({ place, more, points }) => ({ place, upTo: place + more, points })) }) })),
  fc.record({ effect, method: fc.constantFrom("share-of-best" as const, "min-max" as const), points: step, better: fc.constantFrom("higher" as const, "lower" as const), among }).map((each): Loose => ({ type: "amount", term: (measure) => ({ kind: "relative", measure, span, ...each }) })),
);

const UNITS: Readonly<Record<MeasureType, string>> = { "yes-no": "", count: "件", rate: "%", amount: "万元", judgement: "分", choice: "", rank: "名" };

/** Any rule that the printer can print: one measure a term, groups over distinct terms. */
export const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    points: fc.option(step, { nil: null }),
    start: fc.constantFrom("full" as const, "zero" as const),
    parts: fc.array(fc.record({ label: word, part: loose, cap: fc.option(step, { nil: undefined }) }), { minLength: 1, maxLength: 5 }),
    floor: fc.oneof(fc.constant("none" as const), numeral),
    ceiling: fc.oneof(fc.constant("none" as const), fc.constant("points" as const), numeral),
    limit: fc.option(step, { nil: undefined }),
    group: fc.option(fc.record({ combine: fc.constantFrom("sum" as const, "highest" as const), cap: fc.option(step, { nil: undefined }), base: fc.option(step, { nil: undefined }) }), { nil: undefined }),
    notApplicable: fc.option(fc.constantFrom({ kind: "full" as const }, { kind: "fixed" as const, points: 2 }, { kind: "mean" as const }, { kind: "removed" as const }), { nil: undefined }),
  })
  .map(({ points, start, parts, floor, ceiling, limit, group, notApplicable }) => ({
    points,
    start,
    measures: parts.map(({ label, part }, index): Measure => ({ label: `${label}${index}`, type: part.type, unit: UNITS[part.type], ...(part.type === "rate" ? { min: 0, max: 100 } : {}), ...(part.options === undefined ? {} : { options: part.options }) })),
    terms: parts.map(({ part, cap }, index): Term => ({ ...part.term(index), ...(cap === undefined ? {} : { cap }) })),
    groups: group === undefined ? [] : [{ terms: parts.map((_, index) => index), combine: group.combine, ...(group.cap === undefined ? {} : { cap: group.cap }), ...(group.base === undefined ? {} : { base: group.base }) }],
    floor,
    ceiling,
    ...(limit === undefined ? {} : { limit }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
  }));
