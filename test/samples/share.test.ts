import fc from "fast-check";
import { share } from "../../src/samples/facts/share";
import { ALL_UNITS } from "../../src/samples/units";

test("share(10, 1:1:1) gives the odd one to the first", () => {
  expect(share(10, { 青桐: 1, 白鹭: 1, 松涛: 1 })).toEqual({ 青桐: 4, 白鹭: 3, 松涛: 3 });
});

test("share(7, 5:3:2) follows the largest remainder", () => {
  expect(share(7, { 青桐: 5, 白鹭: 3, 松涛: 2 })).toEqual({ 青桐: 4, 白鹭: 2, 松涛: 1 });
});

test("share: parts add up to the total and lie within one of their exact share", () => {
  fc.assert(fc.property(fc.nat(200_000), fc.array(fc.nat(60), { minLength: 1, maxLength: ALL_UNITS.length }), (total, weights) => {
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    fc.pre(whole > 0);
    const parts = Object.values(share(total, Object.fromEntries(weights.map((weight, at) => [ALL_UNITS[at] ?? "", weight]))));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    parts.forEach((part, at) => expect(Math.abs(part * whole - total * (weights[at] ?? 0))).toBeLessThan(whole));
  }));
});
