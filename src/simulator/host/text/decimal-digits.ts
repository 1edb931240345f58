/** A number as Excel sees it: fifteen significant decimal digits, never the binary tail. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** Rounds half away from zero to `places` decimals, on the decimal digits that Excel shows (1.005 -> 1.01). */
export function roundToPlaces(value: number, places: number): Decimal {
  const { digits, point } = significantDigits(Math.abs(value));
  const padded = point < 0 ? "0".repeat(-point) + digits : digits;
  const wholeLength = Math.max(point, 0);
  const whole = padded.slice(0, wholeLength).padEnd(wholeLength, "0");
  const fraction = padded.slice(wholeLength).padEnd(places + 1, "0");
  const kept = (whole || "0") + fraction.slice(0, places);
  const rounded = fraction.charAt(places) >= "5" ? (BigInt(kept) + 1n).toString() : BigInt(kept).toString();
  const filled = rounded.padStart(places + 1, "0");
  return { negative: value < 0, whole: filled.slice(0, filled.length - places), fraction: filled.slice(filled.length - places) };
}

/** The digits of a number and where its decimal point stands: 0.05 is { digits: "5", point: -1 }. */
export function significantDigits(size: number): { digits: string; point: number } {
  if (size === 0) return { digits: "0", point: 1 };
  const [mantissa = "0", exponent = "0"] = size.toExponential(14).split("e");
  return { digits: mantissa.replace(".", "").replace(/0+$/, ""), point: Number(exponent) + 1 };
}
