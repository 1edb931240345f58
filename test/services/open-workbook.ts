import type { TableData } from "../../src/assessment/tables";
import { createWorkbook } from "../../src/services/create-workbook";
import { scoreWorkbook, type ScoredWorkbook } from "../../src/services/score-workbook";
import { openExcel, type OpenedExcel, type WorkbookState } from "../../src/simulator";

export interface OpenedWorkbook {
  readonly excel: OpenedExcel;
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly score: (now?: string) => Promise<ScoredWorkbook>;
  /** All cells of a table, header first. */
  readonly cells: (table: string) => Promise<readonly (readonly (string | number | boolean)[])[]>;
}

/** A simulated Excel with the input tables of some data. */
export async function openWorkbook(data: TableData): Promise<OpenedWorkbook> {
  const opened = await openState();
  expect(await opened.run((context) => createWorkbook(context, data))).toEqual([]);
  return opened;
}

export async function openState(state?: WorkbookState): Promise<OpenedWorkbook> {
  const excel = await openExcel(state ? { state, client: "excel" } : { client: "excel" });
  const run: OpenedWorkbook["run"] = (work) => excel.Excel.run(work);
  return {
    excel, run,
    score: (now = "2026-01-02 03:04") => run((context) => scoreWorkbook(context, { now })),
    cells: (table) => run(async (context) => {
      const range = context.workbook.tables.getItem(table).getRange().load("values");
      await context.sync();
      return range.values;
    }),
  };
}
