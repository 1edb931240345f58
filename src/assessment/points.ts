import { scaled } from "./decimals";
import type { Numeral } from "./rule";

/**
 * Points 分 as the engine holds them: a whole number of 1/10000 points. All that is added, compared or shown is of this
 * type; it is never a binary fraction.
 */
export type Points = number & { readonly unit?: "1/10000 point" };

/** One point. */
export const POINT = 10_000;
export const POINT_DECIMALS = 4;

/** @throws RangeError for a numeral finer than 1/10000 point: such full marks are a problem of the scheme */
export function pointsOf(numeral: Numeral): Points {
  if (!isPoints(numeral)) throw new RangeError(`${numeral} is finer than 1/10000 point`);
  return scaled(numeral, POINT_DECIMALS);
}

/** Whether a numeral is a whole number of 1/10000 points. */
export function isPoints(numeral: Numeral): boolean {
  return Math.round(numeral * POINT) / POINT === numeral;
}

/** A decimal string: 1.5, 0, -0.25; `decimals` fixes their number (88.50). */
export function formatPoints(points: Points, decimals?: number): string {
  const magnitude = Math.abs(points);
  const whole = Math.floor(magnitude / POINT);
  let fraction = magnitude % POINT, digits = POINT_DECIMALS;
  while (digits > 0 && fraction % 10 === 0) {
    fraction /= 10;
    digits--;
  }
  const least = digits === 0 ? "" : String(fraction).padStart(digits, "0");
  const shown = decimals === undefined ? least : least.padEnd(Math.min(decimals, POINT_DECIMALS), "0");
  return `${points < 0 ? "-" : ""}${whole}${shown === "" ? "" : `.${shown}`}`;
}

/** The points of a decimal string, null when it is none or finer than 1/10000. */
export function parsePoints(text: string): Points | null {
  const match = /^(-?)(\d{1,9})(?:\.(\d{1,4})0*)?$/.exec(text.trim());
  if (match === null) return null;
  const magnitude = Number(match[2]) * POINT + Number((match[3] ?? "").padEnd(POINT_DECIMALS, "0"));
  return match[1] === "-" && magnitude !== 0 ? -magnitude : magnitude;
}
