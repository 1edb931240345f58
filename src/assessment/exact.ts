import { decimalsOf, powerOfTen, scaled } from "./decimals";
import type { Numeral } from "./rule";

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Exact = { numerator: 0n, denominator: 1n };
export const ONE: Exact = { numerator: 1n, denominator: 1n };

/** @throws RangeError when the denominator is zero */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Exact {
  const n = BigInt(numerator), d = BigInt(denominator);
  if (d === 0n) throw new RangeError("a fraction over zero");
  const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return common === 1n ? { numerator: n, denominator: d } : { numerator: n / common, denominator: d / common };
}

export function exactOf(numeral: Numeral): Exact {
  const decimals = decimalsOf(numeral);
  return fraction(scaled(numeral, decimals), powerOfTen(decimals));
}

export const add = (a: Exact, b: Exact): Exact => a.denominator === b.denominator
  ? fraction(a.numerator + b.numerator, a.denominator)
  : fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const negate = (a: Exact): Exact => ({ numerator: -a.numerator, denominator: a.denominator });
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));
export const multiply = (a: Exact, b: Exact): Exact => fraction(a.numerator * b.numerator, a.denominator * b.denominator);
/** @throws RangeError when b is zero */
export const divide = (a: Exact, b: Exact): Exact => fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive, by cross-multiplication. */
export function compare(a: Exact, b: Exact): number {
  const same = a.denominator === b.denominator;
  const left = same ? a.numerator : a.numerator * b.denominator, right = same ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const smaller = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
export const sign = (a: Exact): number => (a.numerator > 0n ? 1 : a.numerator < 0n ? -1 : 0);

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
