import { openExcel, type OpenedExcel, type OpenOptions } from "../../../src/simulator/open-excel";

/** A fresh workbook behind the real client, and the two things most tests do with it. */
export interface ExcelSession extends OpenedExcel {
  run<Result>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>): Promise<Result>;
  /** The error of a run that must fail. */
  failure(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>): Promise<OfficeExtension.Error>;
}

export async function excelSession(options: OpenOptions = {}): Promise<ExcelSession> {
  const opened = await openExcel({ client: "excel", thisYear: 2026, ...options });
  const run: ExcelSession["run"] = (work) =>
    opened.Excel.run(async (context) => {
      const result = await work(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
      return result;
    });
  const failure: ExcelSession["failure"] = async (work) => {
    try {
      await run(work);
    } catch (error) {
      return error as OfficeExtension.Error;
    }
    throw new Error("The run was expected to fail.");
  };
  return { ...opened, run, failure };
}

/** Writes a grid at A1 and gives back the range. */
export function fill(sheet: Excel.Worksheet, values: unknown[][]): Excel.Range {
  const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
  range.values = values as string[][];
  return range;
}
