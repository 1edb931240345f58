/** An exact decimal: units ÷ 10^scale, both whole, scale 0 to 6. */
export interface Decimal { readonly units: number; readonly scale: number }

/** Six decimals are kept (more are rounded half up); numbers reach to one below a thousand million. */
const MAX_SCALE = 6;
const MAX_WHOLE = 1_000_000_000;

/**
 * Reads plain decimal text, with thousands commas and an exponent as JavaScript prints them. `shift` moves the point to
 * the right: 2 turns 0.965 into 96.5. Null when the text is no number or too large.
 */
export function parseDecimal(text: string, shift = 0): Decimal | null {
  const match = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!match) return null;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return null;
  const digits = whole.replace(/,/g, "") + fraction;
  const decimals = fraction.length - Number(exponent) - shift;
  return withSign(sign === "-", rounded(BigInt(digits), decimals));
}

/** A number of the machine through its shortest decimal text: 0.1 + 0.2 is 0.3 after six decimals. */
export function decimalOf(value: number, shift = 0): Decimal | null {
  if (shift === 0 && Number.isInteger(value) && Math.abs(value) < MAX_WHOLE) return { units: value + 0, scale: 0 };
  return parseDecimal(String(value), shift);
}

/** The same value as a number; the nearest one, whose shortest text is the decimal again. */
export function numeralOf(decimal: Decimal): number {
  return decimal.units / 10 ** decimal.scale;
}

function rounded(digits: bigint, decimals: number): Decimal | null {
  let units = digits;
  let scale = decimals;
  if (scale < 0) [units, scale] = [units * 10n ** BigInt(-scale), 0];
  if (scale > MAX_SCALE) {
    const cut = 10n ** BigInt(scale - MAX_SCALE);
    [units, scale] = [(units + cut / 2n) / cut, MAX_SCALE];
  }
  while (scale > 0 && units % 10n === 0n) [units, scale] = [units / 10n, scale - 1];
  return units >= BigInt(MAX_WHOLE) * 10n ** BigInt(scale) ? null : { units: Number(units), scale };
}

function withSign(negative: boolean, decimal: Decimal | null): Decimal | null {
  return negative && decimal && decimal.units !== 0 ? { ...decimal, units: -decimal.units } : decimal;
}
