import { compare, exactOf, fraction, type Exact } from "../../assessment/exact";
import type { Fact } from "../../assessment/observation";
import type { Measure } from "../../assessment/rule";

/** A way in which a fact can change: the fact after `steps` steps, null beyond its bounds. */
export interface FactPath {
  readonly at: (steps: number) => Fact | null;
  /** The most steps that make sense. */
  readonly most: number;
  /** How large a change of so many steps is, as a share of what stands there. */
  readonly size: (steps: number) => number;
}

/** Beyond this a change is no longer a small one. */
const FARTHEST = 4096;

/**
 * Every way in which a fact can become another: counts by one, rates by one case of their base (or a tenth of a percentage
 * point), amounts by one, yes to no, a word to each other word. Nothing, where there is no fact to change.
 */
export function pathsOf(measure: Measure, fact: Fact): readonly FactPath[] {
  switch (fact.kind) {
    case "yes-no": return [single({ kind: "yes-no", value: !fact.value })];
    case "word": return (measure.options ?? []).filter((word) => word !== fact.word).map((word) => single({ kind: "word", word }));
    case "number": return [1, -1].map((direction) => numberPath(measure, fact, direction));
    case "missing": return measure.type === "yes-no" ? [true, false].map((value) => single({ kind: "yes-no", value })) : [];
    case "not-applicable":
    case "no-business": return [];
    default: return fact satisfies never;
  }
}

/** All or nothing counts as a whole. */
const single = (fact: Fact): FactPath => ({ at: (steps) => (steps === 1 ? fact : null), most: 1, size: () => 1 });

type NumberFact = Extract<Fact, { kind: "number" }>;

function numberPath(measure: Measure, fact: NumberFact, direction: number): FactPath {
  const { numerator, denominator, unit } = stepping(measure, fact), step = unit * direction;
  const low = exactOf(measure.min ?? (measure.type === "rank" ? 1 : 0)), high = measure.max ?? (measure.type === "rate" ? 100 : null);
  const inBounds = (value: Exact): boolean => (compare(value, low) >= 0 || numerator < 0) && (high === null || compare(value, exactOf(high)) <= 0);
  const at = (steps: number): Fact | null => {
    const moved = numerator + steps * step;
    return Number.isSafeInteger(moved) && inBounds(fraction(moved, denominator)) ? { kind: "number", numerator: moved, denominator } : null;
  };
  let most = 0;
  for (let reach = FARTHEST; reach >= 1; reach /= 2) if (most + reach <= FARTHEST && at(most + reach) !== null) most += reach;
  return { at, most, size: (steps) => (steps * Math.abs(step)) / Math.max(Math.abs(numerator), Math.abs(step)) };
}

/**
 * One step of a fact, over a denominator that holds it. A rate over a base is held as 100 × cases ÷ base, so that one case
 * is 100; a rate that is stated without its base moves by tenths of a point.
 */
function stepping({ type }: Measure, { numerator, denominator }: NumberFact): { readonly numerator: number; readonly denominator: number; readonly unit: number } {
  if (type !== "rate") return { numerator, denominator, unit: denominator };
  if (denominator > 1 && numerator % 100 === 0) return { numerator, denominator, unit: 100 };
  return denominator % 10 === 0 ? { numerator, denominator, unit: denominator / 10 } : { numerator: numerator * 10, denominator: denominator * 10, unit: denominator };
}
