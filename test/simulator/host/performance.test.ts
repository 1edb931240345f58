import { excelSession } from "./excel-session";

/** The fastest of several runs of writing and reading a block of so many rows, in milliseconds. */
async function blockTimes(rows: number): Promise<{ readonly write: number; readonly read: number }> {
  const { run } = await excelSession();
  const grid = Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, (_, column) => (column < 5 ? row * column : `文${row}`)));
  let write = Infinity, read = Infinity;
  await run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, rows, 10);
    for (let time = 0; time < 4; time++) {
      const start = performance.now();
      range.values = grid;
      await context.sync();
      const written = performance.now();
      range.load("values");
      await context.sync();
      write = Math.min(write, written - start);
      read = Math.min(read, performance.now() - written);
    }
    expect(range.values).toStrictEqual(grid);
  });
  return { write, read };
}

// Growth, not seconds: eight times the cells may take at most three times as long a cell, however busy the machine is.
test("writing and reading cells grow with their number, not faster", async () => {
  const small = await blockTimes(1_250), large = await blockTimes(10_000);
  expect(large.write).toBeLessThan(3 * 8 * small.write);
  expect(large.read).toBeLessThan(3 * 8 * small.read);
});
