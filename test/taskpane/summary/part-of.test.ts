import { partOf } from "../../../src/taskpane/summary/part-of";
import { smallResult } from "../given/small-result";

test("partOf: nothing chosen is no part", () => {
  expect(partOf(smallResult, { department: null, indicator: null })).toBeNull();
});

test("partOf: a unit has a row for each indicator that concerns it, with its state where it has no score", () => {
  const part = partOf(smallResult, { department: 0, indicator: null });
  expect(part?.kind).toBe("unit");
  expect(part?.rows.every(({ focus }) => focus.department === 0)).toBe(true);
  for (const row of part?.rows ?? []) {
    const item = smallResult.item(0, row.focus.indicator ?? -1);
    expect([row.score, row.state, row.full]).toEqual([item.state === "scored" ? (item.score ?? 0) / 10_000 : null, item.state, item.full / 10_000]);
  }
});

test("partOf: an indicator has its units, the best first and those without a score last", () => {
  const scores = partOf(smallResult, { department: null, indicator: 1 })?.rows.map(({ score }) => score ?? -1) ?? [];
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.length).toBeGreaterThan(1);
});

test("partOf: a unit and an indicator are their one score", () => {
  expect(partOf(smallResult, { department: 1, indicator: 0 })?.rows.map(({ focus }) => focus)).toEqual([{ department: 1, indicator: 0 }]);
});
