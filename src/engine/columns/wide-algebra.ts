import { add, compare, divide, type Exact, fraction, larger, multiply, sign, smaller, subtract, ZERO } from "../../assessment/exact";
import type { Algebra, Interval, SignTest } from "./algebra";
import type { FactColumn } from "./fact-column";
import type { Ratio } from "./ratio";

/** A column of exact fractions of any size. */
export type WideColumn = readonly Exact[];

export interface WideAlgebra extends Algebra<WideColumn> {
  readonly load: (facts: FactColumn, from: number) => WideColumn;
}

export function createWideAlgebra(rows: number): WideAlgebra {
  const made = (value: (row: number) => Exact): WideColumn => Array.from({ length: rows }, (_, row) => value(row));
  const at = (column: WideColumn, row: number): Exact => column[row]!;
  const wide = (k: Ratio): Exact => fraction(k.n, k.d);
  const flag = (on: boolean): Exact => fraction(on ? 1 : 0);

  return {
    load: (facts, from) => made((row) => facts.wide?.[from + row] ?? stored(facts, from + row)),
    constant: (k) => made(() => wide(k)),
    times: (a, k) => made((row) => multiply(at(a, row), wide(k))),
    shift: (a, k) => made((row) => add(at(a, row), wide(k))),
    plus: (a, b) => made((row) => add(at(a, row), at(b, row))),
    minus: (a, b) => made((row) => subtract(at(a, row), at(b, row))),
    product: (a, b) => made((row) => multiply(at(a, row), at(b, row))),
    over: (a, b) => made((row) => (sign(at(b, row)) === 0 ? ZERO : divide(at(a, row), at(b, row)))),
    atMost: (a, k) => made((row) => smaller(at(a, row), wide(k))),
    atLeast: (a, k) => made((row) => larger(at(a, row), wide(k))),
    highest: (a, b) => made((row) => larger(at(a, row), at(b, row))),
    floor: (a) => made((row) => fraction(floorOf(at(a, row)))),
    ceiling: (a) => made((row) => fraction(-floorOf({ numerator: -at(a, row).numerator, denominator: at(a, row).denominator }))),
    test: (a, wanted) => made((row) => flag(holds(sign(at(a, row)), wanted))),
    where: (flags, a) => made((row) => (sign(at(flags, row)) === 1 ? at(a, row) : ZERO)),
    not: (flags) => made((row) => flag(sign(at(flags, row)) === 0)),
    locate: (a, intervals, gaps) => made((row) => {
      const value = at(a, row);
      const held = intervals.findIndex((interval) => above(value, interval) && below(value, interval));
      if (held >= 0 || gaps === "none") return fraction(held);
      return fraction(intervals.reduce((best, interval, index) => (above(value, interval) && (best < 0 || higher(interval, intervals[best]!)) ? index : best), -1));
    }),
    pick: (index, values) => made((row) => {
      const value = values[Number(at(index, row).numerator)];
      return value === undefined ? ZERO : wide(value);
    }),
    read: at,
  };

  function above(value: Exact, { from }: Interval): boolean {
    const difference = from === null ? 1 : compare(value, wide(from.value));
    return difference > 0 || (difference === 0 && from!.inclusive);
  }

  function below(value: Exact, { to }: Interval): boolean {
    const difference = to === null ? -1 : compare(value, wide(to.value));
    return difference < 0 || (difference === 0 && to!.inclusive);
  }

  function higher(a: Interval, b: Interval): boolean {
    if (a.from === null) return false;
    return b.from === null || compare(wide(a.from.value), wide(b.from.value)) > 0;
  }
}

function stored(facts: FactColumn, row: number): Exact {
  return fraction(BigInt(facts.n[row]!), BigInt(facts.scale) * BigInt(facts.r === null ? 1 : facts.r[row]!));
}

function floorOf({ numerator, denominator }: Exact): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

function holds(actual: number, wanted: SignTest): boolean {
  switch (wanted) {
    case "negative": return actual < 0;
    case "not-positive": return actual <= 0;
    case "positive": return actual > 0;
    case "not-negative": return actual >= 0;
    default: return wanted satisfies never;
  }
}
