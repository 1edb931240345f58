import { measureFunctions } from "../../../src/workbench/bench/measure-functions";

test("one SCORES beside 6000 SCORE cells: all are measured, and asked again it is remembered", async () => {
  const { size, whole, cells, again } = await measureFunctions(1);
  expect(size).toBe("60×100");
  process.stdout.write(`FZ.SCORES ${whole.toFixed(0)} ms, 6000 × FZ.SCORE ${cells.toFixed(0)} ms, SCORES again ${again.toFixed(1)} ms\n`);
  for (const time of [whole, cells]) expect(time).toBeGreaterThan(1);
  expect(again).toBeLessThan(whole);
}, 120_000);
