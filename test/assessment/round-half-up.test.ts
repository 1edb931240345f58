import { fraction } from "../../src/assessment/exact";
import { roundedRatio, roundHalfUp } from "../../src/assessment/round-half-up";

test("roundHalfUp() rounds a half away from zero, as Excel's ROUND", () => {
  expect(roundHalfUp(fraction(88_125, 1_000), 2)).toBe(881_300);
  expect(roundHalfUp(fraction(-125, 1_000), 2)).toBe(-1_300);
  expect(roundHalfUp(fraction(1, 3), 4)).toBe(3_333);
  expect(roundHalfUp(fraction(5, 10), 0)).toBe(10_000);
  expect(Object.is(roundHalfUp(fraction(-1, 1_000_000), 2), 0)).toBe(true);
});

test("1.005 rounds up, which binary fractions get wrong", () => {
  expect(roundHalfUp(fraction(1_005, 1_000), 2)).toBe(10_100);
  expect(Number((1.005).toFixed(2))).toBe(1);
});

test("roundedRatio() is roundHalfUp(), also beyond what machine integers hold", () => {
  for (const [n, d] of [[1, 8], [-1, 8], [0, 7], [2 ** 51, 3], [9_007_199_254_740_991, 1_000_003], [123_456_789, 7], [-999, 1_000]] as const) {
    for (const decimals of [0, 1, 2, 3, 4]) expect(roundedRatio(n, d, decimals)).toBe(roundHalfUp(fraction(n, d), decimals));
  }
});
