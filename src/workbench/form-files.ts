import type { Problem } from "../assessment/problem";
import { tablesFromData } from "../excel/tables/tables-from-data";
import { readWorkbook } from "../excel/read-workbook";
import { createFormsApart, formsFor } from "../services/create-forms";
import { openExcel } from "../simulator/open-excel";
import { writeXlsx } from "../simulator/package/write-xlsx";
import type { WorkbookState } from "../simulator/state";
import { calculatorWithFunctions } from "./functions-in-cells";
import type { FormsWanted } from "./forms-in-workbook";
import { NATIVE_PACKER } from "./native-packer";
import type { Input } from "./read-input";

export interface FormFiles {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly Problem[];
}

/** A workbook for each unit that holds nothing but its form, to be sent to it. */
export async function formFiles(input: Input, { units, progress }: FormsWanted): Promise<FormFiles> {
  const { forms, problems } = formsFor(await tablesOf(input), units);
  if (forms.length === 0) return { files: [], problems };
  progress("生成自评表");
  const excel = await openExcel({ client: "excel" }), blank = excel.state.sheets[0];
  excel.host.calculator = await calculatorWithFunctions();
  await excel.Excel.run((context) => createFormsApart(context, forms));
  await excel.close();
  const made = excel.state.sheets.filter((sheet) => sheet !== blank);
  return { files: made.map((sheet) => ({ name: `${sheet.name}.xlsx`, bytes: writeXlsx(alone(excel.state, sheet), NATIVE_PACKER) })), problems: [] };
}

async function tablesOf(input: Input): Promise<ReturnType<typeof tablesFromData>> {
  if (input.kind === "tables") return tablesFromData(input.tables);
  const excel = await openExcel({ state: input.state, client: "excel" });
  const tables = await excel.Excel.run((context) => readWorkbook(context));
  await excel.close();
  return tables;
}

const alone = (state: WorkbookState, sheet: WorkbookState["sheets"][number]): WorkbookState => ({ ...state, sheets: [sheet], names: [], activeSheet: 0 });
