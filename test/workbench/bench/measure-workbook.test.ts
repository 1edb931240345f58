import { measureWorkbook } from "../../../src/workbench/bench/measure-workbook";

test("through clauses in words and a workbook, the bench's workload scores as the exact reference says, in few requests", async () => {
  const measured = await measureWorkbook({ name: "24×40", departments: 24, indicators: 40 });
  expect(measured.differences).toEqual({ totals: 0, ranks: 0, groupRanks: 0, grades: 0 });
  expect(measured.readSyncs).toBeLessThanOrEqual(3);
  expect(measured.writeSyncs).toBeLessThanOrEqual(4);
  expect(measured.readBytesPerCell).toBeGreaterThan(10);
});
