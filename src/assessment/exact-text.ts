import type { Exact } from "./exact";
import { formatPoints, POINT_DECIMALS } from "./points";
import { roundHalfUp } from "./round-half-up";

/** The decimal string of a fraction: all of its decimals when they end within `decimals`, else rounded half up. */
export function exactText(value: Exact, decimals: number = POINT_DECIMALS): string {
  return formatPoints(roundHalfUp(value, decimals));
}

/** For a working: a decimal that does not end within four places says so, 约33.3333. */
export function workingText(value: Exact): string {
  const ends = (value.numerator * 10_000n) % value.denominator === 0n;
  return `${ends ? "" : "约"}${exactText(value)}`;
}
