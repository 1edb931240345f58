import { decimalsOf, powerOfTen, scaled } from "../../assessment/decimals";
import type { Numeral } from "../../assessment/rule";

/** A constant of a rule as a fraction of machine integers in lowest terms; d > 0. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

export function ratioOf(numeral: Numeral): Ratio {
  const decimals = decimalsOf(numeral);
  return lowest(scaled(numeral, decimals), powerOfTen(decimals));
}

export const negated = (ratio: Ratio): Ratio => ({ n: -ratio.n, d: ratio.d });

export const difference = (a: Ratio, b: Ratio): Ratio => lowest(a.n * b.d - b.n * a.d, a.d * b.d);

/** @throws RangeError for zero */
export function inverse(ratio: Ratio): Ratio {
  if (ratio.n === 0) throw new RangeError("zero has no inverse");
  return ratio.n < 0 ? { n: -ratio.d, d: -ratio.n } : { n: ratio.d, d: ratio.n };
}

export function lowest(n: number, d: number): Ratio {
  const common = gcd(Math.abs(n), d);
  return { n: n / common, d: d / common };
}

export function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? 1 : a;
}

export const lcm = (a: number, b: number): number => (a === b ? a : (a / gcd(a, b)) * b);
