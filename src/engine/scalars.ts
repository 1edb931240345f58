import { add, compare, exactOf, type Exact, fraction, negate, subtract, ZERO } from "../assessment/exact";
import { workingText } from "../assessment/exact-text";
import { decimalsOf, powerOfTen, scaled } from "../assessment/decimals";
import { formatPoints, POINT, POINT_DECIMALS, type Points } from "../assessment/points";
import { roundHalfUp } from "../assessment/round-half-up";
import type { Numeral } from "../assessment/rule";

/** Arithmetic on single exact numbers, for ledgers and words: machine integers over one unit, or fractions of any size. */
export interface Scalars<Value> {
  readonly zero: Value;
  readonly of: (numeral: Numeral) => Value;
  readonly ofPoints: (points: Points) => Value;
  readonly add: (a: Value, b: Value) => Value;
  readonly subtract: (a: Value, b: Value) => Value;
  readonly negate: (a: Value) => Value;
  readonly compare: (a: Value, b: Value) => number;
  /** Half up at four decimals. */
  readonly points: (value: Value) => Points;
  /** The decimal, 约 before one that does not end within four places. */
  readonly text: (value: Value) => string;
}

export const EXACT: Scalars<Exact> = {
  zero: ZERO, of: exactOf, ofPoints: (points) => fraction(points, POINT), add, subtract, negate, compare,
  points: (value) => roundHalfUp(value, POINT_DECIMALS),
  text: workingText,
};

/** Whole multiples of 1/unit, where `unit` is a multiple of 10000 and of every denominator that occurs. */
export function unitScalars(unit: number): Scalars<number> {
  const perPoint = unit / POINT;
  const points = (value: number): Points => {
    const magnitude = Math.floor((2 * Math.abs(value) + perPoint) / (2 * perPoint));
    return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
  };
  return {
    zero: 0,
    of: (numeral) => {
      const decimals = decimalsOf(numeral);
      return scaled(numeral, decimals) * (unit / powerOfTen(decimals));
    },
    ofPoints: (value) => value * perPoint,
    add: (a, b) => a + b,
    subtract: (a, b) => a - b,
    negate: (a) => (a === 0 ? 0 : -a),
    compare: (a, b) => a - b,
    points,
    text: (value) => (value % unit === 0 ? String(value / unit) : `${value % perPoint === 0 ? "" : "约"}${formatPoints(points(value))}`),
  };
}
