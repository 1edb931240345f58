/** A fraction of whole numbers, never reduced on purpose: the reference shares no arithmetic with the engine. */
export type Q = readonly [n: bigint, d: bigint];

export const q = (n: bigint | number, d: bigint | number = 1): Q => (BigInt(d) < 0n ? [-BigInt(n), -BigInt(d)] : [BigInt(n), BigInt(d)]);

/** A numeral by its decimal notation. */
export function decimal(value: number): Q {
  const [whole = "0", rest = ""] = Math.abs(value).toFixed(6).split(".");
  return q((value < 0 ? -1n : 1n) * BigInt(whole + rest), 1_000_000);
}

export const plus = ([a, b]: Q, [c, d]: Q): Q => [a * d + c * b, b * d];
export const minus = ([a, b]: Q, [c, d]: Q): Q => [a * d - c * b, b * d];
export const times = ([a, b]: Q, [c, d]: Q): Q => [a * c, b * d];
export const over = ([a, b]: Q, [c, d]: Q): Q => q(a * d, b * c);
export const less = ([a, b]: Q, [c, d]: Q): boolean => a * d < c * b;
export const same = ([a, b]: Q, [c, d]: Q): boolean => a * d === c * b;
export const least = (...all: readonly Q[]): Q => all.reduce((x, y) => (less(y, x) ? y : x));
export const most = (...all: readonly Q[]): Q => all.reduce((x, y) => (less(x, y) ? y : x));
export const total = (all: readonly Q[]): Q => all.reduce(plus, q(0));

export function wholePart([n, d]: Q): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/** Half up, away from zero, as a whole number of 1/10000. */
export function rounded([n, d]: Q, decimals: number): number {
  const unit = 10n ** BigInt(decimals), size = n < 0n ? -n : n, up = (size * unit * 2n + d) / (d * 2n);
  const value = Number(up * 10n ** BigInt(4 - decimals));
  return n < 0n && value !== 0 ? -value : value;
}
