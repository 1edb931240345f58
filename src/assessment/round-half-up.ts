import type { Exact } from "./exact";
import { POINT, type Points } from "./points";

/**
 * 四舍五入 to `decimals` places (0 to 4), a half away from zero, as Excel's ROUND and as officials round by hand.
 */
export function roundHalfUp(value: Exact, decimals: number): Points {
  const unit = 10n ** BigInt(decimals);
  const { numerator, denominator } = value;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude * unit + denominator) / (2n * denominator);
  const points = Number(rounded) * (POINT / Number(unit));
  return numerator < 0n && points !== 0 ? -points : points;
}

/**
 * The same for a fraction of whole numbers, in machine numbers where they hold it exactly: beyond 2^52 the floating
 * quotient could reach the next whole number, so BigInt takes over.
 */
export function roundedRatio(numerator: number, denominator: number, decimals: number): Points {
  const unit = 10 ** decimals;
  const magnitude = Math.abs(numerator);
  const twice = 2 * magnitude * unit + denominator;
  if (twice + 2 * denominator < 2 ** 52) {
    const points = Math.floor(twice / (2 * denominator)) * (POINT / unit);
    return numerator < 0 && points !== 0 ? -points : points;
  }
  return roundHalfUp({ numerator: BigInt(numerator), denominator: BigInt(denominator) }, decimals);
}
