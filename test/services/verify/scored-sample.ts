import { DISTRICT } from "../../../src/samples/district";
import { verifyWorkbook, type PointedRanking } from "../../../src/services/verify-workbook";
import type { Verification } from "../../../src/services/verify/verify-result";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import { openState, openWorkbook, type OpenedWorkbook } from "../open-workbook";

let saved: Uint8Array | null = null;

/** The sample district with its results and its receipt, fresh every time. */
export async function scoredSample(): Promise<OpenedWorkbook> {
  if (saved === null) {
    const { score, excel } = await openWorkbook(DISTRICT);
    expect((await score()).written).toBe("written");
    saved = writeXlsx(excel.state);
  }
  const state = readXlsx(saved);
  if (!("sheets" in state)) throw new Error("the scored sample does not open");
  return openState(state);
}

export async function verify({ run }: OpenedWorkbook, ranking: PointedRanking | null = null): Promise<Verification> {
  const found = await run((context) => verifyWorkbook(context, ranking));
  if (found === "no-such-place") throw new Error("no such place");
  return found;
}

export interface Cell {
  readonly table: string;
  /** Cells of the row that is meant, by column. */
  readonly row: Readonly<Record<string, string | number>>;
  readonly column: string;
}
type Value = string | number | boolean;

/** Puts another value into the cell of a table, as a person would. */
export async function plant({ run }: OpenedWorkbook, { table: name, row: wanted, column }: Cell, value: Value | ((before: Value) => Value)): Promise<void> {
  await run(async (context) => {
    const table = context.workbook.tables.getItem(name), header = table.getHeaderRowRange().load("values"), body = table.getDataBodyRange().load("values");
    await context.sync();
    const at = (title: string) => (header.values[0] as string[]).findIndex((cell) => cell === title || cell.startsWith(`${title} `));
    const row = (body.values as Value[][]).findIndex((cells) => Object.entries(wanted).every(([title, cell]) => cells[at(title)] === cell));
    if (row < 0 || at(column) < 0) throw new Error(`no such cell: ${JSON.stringify({ name, wanted, column })}`);
    const before = (body.values as Value[][])[row]![at(column)]!;
    body.getCell(row, at(column)).values = [[typeof value === "function" ? value(before) : value]];
    await context.sync();
  });
}
