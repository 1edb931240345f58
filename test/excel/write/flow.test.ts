import { countSyncs } from "../../../src/excel/count-syncs";
import { startFlow, writeRows } from "../../../src/excel/write/flow";
import { openState } from "../../services/open-workbook";

async function write(rows: number, length: number): Promise<{ readonly syncs: number; readonly last: unknown }> {
  const { run } = await openState();
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { syncs } = await countSyncs(context, async () => {
      await writeRows(startFlow(context), { sheet, row: 2, column: 1 }, Array.from({ length: rows }, (_, row) => [row, "文".repeat(length)]));
      await context.sync();
    });
    const last = sheet.getCell(rows + 1, 1).load("values");
    await context.sync();
    return { syncs, last: last.values[0]?.[0] };
  });
}

test("rows go out in one request, whatever their number", async () => {
  expect(await write(3000, 100)).toEqual({ syncs: 1, last: 2999 });
});

test("only a request that would pass 5 MB is split, by size", async () => {
  // 3,000 rows of 1,500 signs of three bytes are 13.5 MB: four requests of 4 MB at most.
  expect(await write(3000, 1500)).toEqual({ syncs: 4, last: 2999 });
});
