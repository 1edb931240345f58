import fc from "fast-check";
import { rankRange } from "../../../src/engine/sensitivity/rank-range";
import { replayWeights, type Weighing } from "../../../src/engine/sensitivity/weight-replay";

const weighing = (rows: readonly (readonly number[])[], weights: readonly number[], how: Partial<Weighing> = {}): Weighing => ({
  units: rows.length, items: weights.length, scores: Float64Array.from(rows.flat()), weights: Float64Array.from(weights),
  swing: 0.2, method: "competition", seed: 1, ...how,
});
const replayed = (given: Weighing, runs: number) => {
  const replay = replayWeights(given);
  replay.advance(runs);
  return replay;
};

test("a unit that is better everywhere stays first whatever the weights", () => {
  const replay = replayed(weighing([[90, 95], [80, 85], [70, 60]], [3, 2], { swing: 1 }), 500);
  expect([0, 1, 2].map((unit) => rankRange(replay, unit))).toEqual([
    { best: 1, worst: 1, low: 1, high: 1, kept: 500, runs: 500 },
    { best: 2, worst: 2, low: 2, high: 2, kept: 500, runs: 500 },
    { best: 3, worst: 3, low: 3, high: 3, kept: 500, runs: 500 },
  ]);
});

test("without a swing every run has the ranks of the base, ties too", () => {
  const replay = replayed(weighing([[30, 20], [20, 30], [10, 10], [25, 25]], [1, 1], { swing: 0 }), 50);
  expect([...replay.base]).toEqual([1, 1, 4, 1]);
  expect([0, 1, 2, 3].map((unit) => rankRange(replay, unit).kept)).toEqual([50, 50, 50, 50]);
});

test("an item that does not count for a unit takes its weight along", () => {
  expect([...replayWeights(weighing([[90, 90], [95, NaN], [NaN, NaN]], [1, 9])).base]).toEqual([2, 1, 3]);
});

test("totals that decimals make equal are ties: 0.1×3 is 0.3×1", () => {
  expect([...replayWeights(weighing([[1, 0], [0, 3]], [3, 1])).base]).toEqual([1, 1]);
});

test("a close pair changes places about as often as the algebra says", () => {
  // 甲 3a+0b, 乙 0a+3b: who is first is a coin toss when both weights move alike.
  const { kept, best, worst } = rankRange(replayed(weighing([[3, 0], [0, 3]], [1, 1]), 20_000), 0);
  expect([best, worst]).toEqual([1, 2]);
  expect(Math.abs(kept / 20_000 - 0.5)).toBeLessThan(0.015);
});

test("property: runs add up, in whatever portions", () => {
  const scores = fc.integer({ min: 1, max: 6 }).chain((items) => fc.tuple(fc.array(fc.array(fc.nat(100), { minLength: items, maxLength: items }), { minLength: 1, maxLength: 9 }), fc.array(fc.integer({ min: 1, max: 50 }), { minLength: items, maxLength: items })));
  fc.assert(fc.property(scores, fc.nat(1000), fc.nat(40), ([rows, weights], seed, cut) => {
    const given = weighing(rows, weights, { seed }), whole = replayed(given, 40), parts = replayWeights(given);
    parts.advance(cut);
    parts.advance(40 - cut);
    expect(parts.counts).toEqual(whole.counts);
    for (let unit = 0; unit < rows.length; unit++) expect(rankRange(whole, unit).runs).toBe(40);
  }));
});

test("property: four at a time is one at a time", () => {
  const rows = fc.integer({ min: 1, max: 8 }).chain((items) => fc.array(fc.array(fc.nat(10_000), { minLength: items, maxLength: items }), { minLength: 1, maxLength: 11 }));
  fc.assert(fc.property(rows, (all) => {
    const weights = all[0]!.map((_, item) => item + 1), totals = all.map((row) => row.reduce((sum, score, item) => sum + score * weights[item]!, 0));
    expect([...replayWeights(weighing(all, weights)).base]).toEqual(totals.map((own) => 1 + totals.filter((other) => other > own).length));
  }));
});
