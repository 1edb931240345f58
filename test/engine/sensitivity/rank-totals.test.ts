import fc from "fast-check";
import { rankTotals } from "../../../src/engine/sensitivity/rank-totals";

const ranks = (totals: readonly number[], method: "competition" | "dense"): number[] => {
  const found = new Int32Array(totals.length);
  rankTotals(totals.length, method)(Float64Array.from(totals), found);
  return [...found];
};

test("rankTotals shares the better place, with or without empty ones after it", () => {
  expect(ranks([90, 80, 90, 70.5, -Infinity], "competition")).toEqual([1, 3, 1, 4, 5]);
  expect(ranks([90, 80, 90, 70.5, -Infinity], "dense")).toEqual([1, 2, 1, 3, 4]);
});

test("property: one more than those above, or than the distinct totals above", () => {
  fc.assert(fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 40 }), (totals) => {
    const above = totals.map((own) => totals.filter((other) => other > own));
    expect(ranks(totals, "competition")).toEqual(above.map((better) => 1 + better.length));
    expect(ranks(totals, "dense")).toEqual(above.map((better) => 1 + new Set(better).size));
  }));
});
