import { formatPoints, isPoints, parsePoints, pointsOf } from "../../src/assessment/points";

test("formatPoints() writes decimals as people do", () => {
  expect([0, 15_000, -2_500, 885_000, 1, 1_000_000].map((points) => formatPoints(points))).toEqual(["0", "1.5", "-0.25", "88.5", "0.0001", "100"]);
  expect([885_000, 885_300, 885_333].map((points) => formatPoints(points, 2))).toEqual(["88.50", "88.53", "88.5333"]);
});

test("parsePoints() reads what formatPoints() writes, and nothing finer", () => {
  for (const points of [0, 1, -1, 15_000, 123_456_789, -2_500]) expect(parsePoints(formatPoints(points))).toBe(points);
  expect(["1.50", " 3 ", "0.00010", "-0"].map(parsePoints)).toEqual([15_000, 30_000, 1, 0]);
  expect(["", "1.", "0.00001", "1e3", "一", "1,000"].map(parsePoints)).toEqual([null, null, null, null, null, null]);
});

test("pointsOf() is exact, and refuses what is finer than 1/10000", () => {
  expect([0.1, 0.2, 0.3, 1.005, 29.45].map(pointsOf)).toEqual([1_000, 2_000, 3_000, 10_050, 294_500]);
  expect(isPoints(0.00005)).toBe(false);
  expect(() => pointsOf(0.00005)).toThrow(RangeError);
});
