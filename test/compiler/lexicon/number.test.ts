import fc from "fast-check";
import { readNumber } from "../../../src/compiler/lexicon/number";

test.each([
  ["0.25", 0.25],
  ["1/2", 0.5],
  ["半", 0.5],
  ["两", 2],
  ["十五", 15],
  ["二十", 20],
  ["一百零五", 105],
  ["两百", 200],
  ["零点五", 0.5],
  ["二〇", 20],
  ["百分之三十", 30],
  ["百分之百", 100],
  ["95%", 95],
])("readNumber(%j)", (word, value) => {
  expect(readNumber(word)).toBe(value);
});

test.each([["1/3"], ["1/0"], ["甲"], [""]])("readNumber(%j) is null", (word) => {
  expect(readNumber(word)).toBeNull();
});

const DIGITS = "零一二三四五六七八九";
const chinese = (value: number): string => {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds ? `${DIGITS[hundreds]}百` : "";
  const middle = tens ? `${DIGITS[tens]}十` : hundreds && ones ? "零" : "";
  return head + middle + (ones ? DIGITS[ones] : "");
};

test("readNumber reads every numeral below a thousand", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), (value) => expect(readNumber(chinese(value))).toBe(value)));
});
