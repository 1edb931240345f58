import { decimalOf, numeralOf, parseDecimal } from "../../../src/excel/parse/decimal";

test.each([
  ["96.5", { units: 965, scale: 1 }],
  ["1,234.50", { units: 12345, scale: 1 }],
  ["-3", { units: -3, scale: 0 }],
  [".5", { units: 5, scale: 1 }],
  ["1e-7", { units: 0, scale: 0 }],
  ["2.5e3", { units: 2500, scale: 0 }],
  ["33.33333333", { units: 33333333, scale: 6 }],
  ["0.0000005", { units: 1, scale: 6 }],
  ["0.00000049", { units: 0, scale: 0 }],
  ["999999999.999999", { units: 999999999999999, scale: 6 }],
])("parseDecimal(%s)", (text, decimal) => expect(parseDecimal(text)).toEqual(decimal));

test.each(["", ".", "1,23", "12,34,567", "3次", "1 2", "0x10", "1000000000", "NaN", "Infinity", "--1", "1e"])("parseDecimal(%s) is null", (text) =>
  expect(parseDecimal(text)).toBeNull());

test("a number passes through its shortest decimal text", () => {
  expect(numeralOf(decimalOf(0.1 + 0.2)!)).toBe(0.3);
  expect(decimalOf(0.965, 2)).toEqual({ units: 965, scale: 1 });
  expect(decimalOf(0.07, 2)).toEqual({ units: 7, scale: 0 });
  expect(decimalOf(1 / 3, 2)).toEqual({ units: 33333333, scale: 6 });
  expect(decimalOf(0.57 * 100)).toEqual({ units: 57, scale: 0 });
});
