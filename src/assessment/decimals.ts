import type { Numeral } from "./rule";

/** Numerals have at most six decimals and facts are read with as many; more would be a programmer's mistake. */
export const MOST_DECIMALS = 6;

const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/** 10 to the power of `decimals`, 0 to 6. */
export function powerOfTen(decimals: number): number {
  const power = POWERS[decimals];
  if (power === undefined) throw new RangeError(`no power of ten for ${decimals} decimals`);
  return power;
}

/** How many decimals a numeral states: 0.25 has two. */
export function decimalsOf(numeral: Numeral): number {
  if (Number.isInteger(numeral)) return 0;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
    const scaled = Math.round(numeral * powerOfTen(decimals));
    if (scaled / powerOfTen(decimals) === numeral) return decimals;
  }
  throw new RangeError(`${numeral} has more than ${MOST_DECIMALS} decimals`);
}

/** A numeral as a whole number of units of 10^-decimals, without loss. */
export function scaled(numeral: Numeral, decimals: number): number {
  return Math.round(numeral * powerOfTen(decimals));
}
