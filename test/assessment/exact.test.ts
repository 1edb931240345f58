import { add, compare, divide, exactOf, fraction, larger, multiply, smaller, subtract } from "../../src/assessment/exact";
import { exactText, workingText } from "../../src/assessment/exact-text";

test("numerals become fractions without loss", () => {
  expect(exactOf(0.1)).toEqual(fraction(1, 10));
  expect(add(exactOf(0.1), exactOf(0.2))).toEqual(exactOf(0.3));
  expect(() => exactOf(0.1234567)).toThrow(RangeError);
});

test("fractions stand in lowest terms over a positive denominator", () => {
  expect(fraction(-6, -8)).toEqual({ numerator: 3n, denominator: 4n });
  expect(fraction(6, -8)).toEqual({ numerator: -3n, denominator: 4n });
  expect(() => fraction(1, 0)).toThrow(RangeError);
});

test("arithmetic and order", () => {
  const third = fraction(1, 3), half = fraction(1, 2);
  expect(subtract(half, third)).toEqual(fraction(1, 6));
  expect(divide(multiply(half, third), half)).toEqual(third);
  expect([compare(third, half), compare(half, half), compare(half, third)]).toEqual([-1, 0, 1]);
  expect([smaller(third, half), larger(third, half)]).toEqual([third, half]);
});

test("texts say when a decimal does not end", () => {
  expect([exactText(fraction(1, 3)), workingText(fraction(1, 3)), workingText(fraction(1, 4)), workingText(fraction(94))]).toEqual(["0.3333", "约0.3333", "0.25", "94"]);
});
