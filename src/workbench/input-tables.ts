import { readWorkbook } from "../excel/read-workbook";
import type { InputTables } from "../excel/tables/input-tables";
import { tablesFromData } from "../excel/tables/tables-from-data";
import { openExcel } from "../simulator/open-excel";
import type { Input } from "./read-input";

/** The input tables of a file, read with the add-in's own code. */
export async function inputTables(input: Input): Promise<InputTables> {
  if (input.kind === "tables") return tablesFromData(input.tables);
  const excel = await openExcel({ state: input.state, client: "excel" });
  const tables = await excel.Excel.run((context) => readWorkbook(context));
  await excel.close();
  return tables;
}
