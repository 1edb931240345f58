import type { Category } from "../../src/assessment/indicator";
import type { Effect, Measure, Rule, Target, Term, TermGroup, VetoOutcome } from "../../src/assessment/rule";
import type { Dice } from "./dice";

const AMOUNTS = [0.1, 0.25, 0.3, 0.5, 1, 2, 0.05] as const;

/** Any well-formed rule: terms of every kind, caps, groups, limits. */
export function randomRule(dice: Dice, category: Category): Rule {
  const points = dice.pick([1, 2, 2.5, 3, 5, 10]);
  const start = category === "bonus" ? "zero" : category === "base" ? dice.pick(["full", "zero"] as const) : "full";
  const measures: Measure[] = [], count = dice.whole(1, 4);
  const add = (measure: Omit<Measure, "label">): number => measures.push({ ...measure, label: `数据${measures.length + 1}` }) - 1;
  const terms = Array.from({ length: count }, () => randomTerm(dice, { add, effect: randomEffect(dice, category, start), points }));
  return {
    start, points, measures, terms,
    groups: dice.chance(0.35) && count > 1 ? [randomGroup(dice, count)] : [],
    ...(dice.chance(0.2) ? { limit: dice.pick([0.5, 1.2, 2]) } : {}),
    floor: category === "base" || category === "bonus" ? 0 : dice.pick([0, "none" as const]),
    ceiling: dice.pick(["points", "points", points - 0.5]),
    ...(dice.chance(0.15) ? { notApplicable: dice.pick([{ kind: "full" as const }, { kind: "mean" as const }, { kind: "fixed" as const, points: 0.75 }]) } : {}),
  };
}

function randomEffect(dice: Dice, category: Category, start: "full" | "zero"): Effect {
  if (category === "veto") return "veto";
  const main = start === "full" ? "deduct" : "earn";
  return dice.chance(0.75) ? main : dice.pick(["deduct", "earn", "void", category === "base" ? "veto" : "void"] as const);
}

function randomGroup(dice: Dice, count: number): TermGroup {
  const terms = Array.from({ length: count }, (_, index) => index).filter(() => dice.chance(0.7));
  return {
    terms: terms.length === 0 ? [0] : terms,
    combine: dice.pick(["sum", "highest"]),
    ...(dice.chance(0.5) ? { cap: dice.pick([0.5, 1.2]) } : {}),
    ...(dice.chance(0.3) ? { base: dice.pick([1, 0.8]) } : {}),
  };
}

interface TermParts {
  readonly add: (measure: Omit<Measure, "label">) => number;
  readonly effect: Effect;
  readonly points: number;
}

function randomTerm(dice: Dice, { add, effect, points }: TermParts): Term {
  const common = { effect, span: [0, 4] as const, ...(dice.chance(0.2) && effect !== "void" && effect !== "veto" ? { cap: dice.pick([0.4, 1, 1.5]) } : {}), ...(effect === "veto" ? { outcome: randomOutcome(dice) } : {}) };
  const amount = dice.pick(AMOUNTS), outright = effect === "void" || effect === "veto";
  const kind = outright ? dice.pick(["yes-no", "threshold", "per-unit"] as const) : dice.pick(["yes-no", "per-unit", "per-unit", "threshold", "ratio", "judgement", "choice", "bands", "rank", "relative"] as const);
  const counted = dice.pick(["count", "rate", "amount"] as const), unit = { count: "次", rate: "%", amount: "" }[counted];
  switch (kind) {
    case "yes-no": return { ...common, kind, measure: add({ type: "yes-no", unit: "" }), points: amount };
    case "per-unit": {
      const measure = add({ type: counted, unit }), target = dice.chance(0.7) ? { target: randomTarget(dice, add) } : {};
      return { ...common, kind, measure, points: amount, per: dice.pick([1, 1, 0.3, 5, 10]), steps: dice.pick(["proportional", "whole", "begun"]), side: dice.pick(["below", "above"]), ...target };
    }
    case "threshold": return { ...common, kind, measure: add({ type: counted, unit }), points: amount, target: randomTarget(dice, add), side: dice.pick(["below", "above"]), inclusive: dice.chance(0.5) };
    case "ratio": return { ...common, kind, measure: add({ type: counted, unit }), points: dice.pick([points, amount]), target: dice.chance(0.6) ? { kind: "number", value: dice.pick([100, 95, 7]) } : randomTarget(dice, add), part: dice.pick(["reached", "shortfall"]) };
    case "judgement": return { ...common, kind, measure: add({ type: "judgement", unit: "分", min: 0, max: 3 }), min: 0, max: 3 };
    case "choice": return { ...common, kind, measure: add({ type: "choice", unit: "", options: ["好", "较好", "一般"] }), options: [{ label: "好", points: 2 }, { label: "较好", points: 1.2 }, { label: "一般", points: 0 }] };
    case "bands": return { ...common, kind, measure: add({ type: "rate", unit: "%" }), bands: randomBands(dice) };
    case "rank": return { ...common, kind, measure: add({ type: dice.pick(["rank", "count", "rate"]), unit: "" }), from: dice.pick(["first", "last"]), table: [{ place: 1, upTo: 1, points: 2 }, { place: 2, upTo: 3, points: 0.7 }] };
    case "relative": {
      const method = dice.pick(["share-of-best", "min-max"] as const), lowest = method === "min-max" && dice.chance(0.5) ? { lowest: 0.05 } : {};
      return { ...common, kind, measure: add({ type: dice.pick(["count", "rate"]), unit: "" }), method, points: dice.pick([points, amount]), better: dice.pick(["higher", "lower"]), among: dice.pick(["all", "group"]), ...lowest };
    }
    default: return kind satisfies never;
  }
}

function randomTarget(dice: Dice, add: TermParts["add"]): Target {
  return dice.pick<() => Target>([
    () => ({ kind: "number", value: dice.pick([95, 4, 60.5, 12]) }),
    () => ({ kind: "number", value: dice.pick([95, 4, 60.5, 12]) }),
    () => ({ kind: "measure", measure: add({ type: dice.pick(["count", "rate"]), unit: "" }) }),
    () => ({ kind: "peers", figure: dice.pick(["mean", "median", "best", "worst"]), among: dice.pick(["all", "group"]), ...(dice.chance(0.3) ? { plus: -1.5 } : {}) }),
  ])();
}

function randomBands(dice: Dice): Extract<Term, { kind: "bands" }>["bands"] {
  const gap = dice.pick([0, 0, 1]), inclusive = dice.chance(0.5);
  return [
    { from: { value: 90, inclusive: true }, to: null, score: 2 },
    { from: { value: 60, inclusive: true }, to: { value: 90 - gap, inclusive }, score: 1.3 },
    { from: dice.pick([null, { value: 10, inclusive: false }]), to: { value: 60, inclusive: false }, score: 0.2 },
  ];
}

function randomOutcome(dice: Dice): VetoOutcome {
  return dice.pick<VetoOutcome>([{ kind: "item-zero" }, { kind: "total-zero" }, { kind: "last-rank" }, { kind: "barred", from: "优秀" }, { kind: "barred", from: "良好" }, { kind: "grade", grade: "较差" }, { kind: "points", points: 7.5 }, { kind: "ask" }]);
}
