import fc from "fast-check";
import { shareText } from "../../../src/excel/parse/share-text";

test("shareText(1/3) is the fraction that it was", () => {
  expect(shareText(1 / 3)).toBe("1/3");
  expect(shareText(46 / 49)).toBe("46/49");
  expect(shareText(5000 / 7)).toBe("5000/7");
});

test("a short decimal says itself", () => {
  expect([0.94, 1, 0.935, 0.123456, 0].map(shareText)).toEqual([null, null, null, null, null]);
});

test("what no small fraction gives stays a decimal", () => {
  expect(shareText(Math.PI / 4)).toBeNull();
});

test("property: the fraction is the same double, in lowest terms", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (above, below) => {
    fc.pre(above <= below);
    const text = shareText(above / below);
    if (text === null) return;
    const [n = 0, d = 0] = text.split("/").map(Number);
    expect(n * below).toBe(d * above);
  }));
});
