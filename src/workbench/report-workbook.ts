import type { ReportTable } from "../reports/report-table";
import { placeReportTables } from "../services/place-report-tables";
import { openExcel } from "../simulator/open-excel";
import { writeXlsx } from "../simulator/package/write-xlsx";
import { NATIVE_PACKER } from "./native-packer";

/** Report tables as a workbook of their own: a sheet each, with native charts beside those that have one. */
export async function reportWorkbook(tables: readonly ReportTable[]): Promise<Uint8Array> {
  const excel = await openExcel({ client: "excel" });
  await excel.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    await placeReportTables(context, tables);
    first.delete();
    await context.sync();
  });
  await excel.close();
  return writeXlsx(excel.state, NATIVE_PACKER);
}
