import { measureSize } from "../../../src/workbench/bench/measure-size";

test("loop, engine and exact reference agree on the bench's workload", () => {
  const measured = measureSize({ name: "40×60", departments: 40, indicators: 60, rounds: 3 });
  expect(measured.differences).toEqual({ totals: 0, ranks: 0, groupRanks: 0, grades: 0 });
  expect(measured.lines).toBeGreaterThan(100);
  for (const time of [measured.loop, measured.score, measured.result, measured.oneChange]) expect(time).toBeGreaterThan(0);
});
