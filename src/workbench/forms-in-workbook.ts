import type { Problem } from "../assessment/problem";
import { createForms } from "../services/create-forms";
import { createWorkbook } from "../services/create-workbook";
import { openExcel } from "../simulator/open-excel";
import { writeXlsx } from "../simulator/package/write-xlsx";
import { calculatorWithFunctions } from "./functions-in-cells";
import { NATIVE_PACKER } from "./native-packer";
import type { Input } from "./read-input";

export interface FormsWanted {
  readonly units?: readonly string[];
  readonly progress: (text: string) => void;
}

export interface FormsInWorkbook {
  /** null where no form could be made. */
  readonly workbook: Uint8Array | null;
  readonly sheets: readonly string[];
  readonly standing: readonly string[];
  readonly problems: readonly Problem[];
}

/** The workbook with a form on a sheet of its own for each unit, scores and workings calculated. */
export async function formsInWorkbook(input: Input, { progress, ...wanted }: FormsWanted): Promise<FormsInWorkbook> {
  const excel = await openExcel({ ...(input.kind === "workbook" ? { state: input.state } : {}), client: "excel" });
  excel.host.calculator = await calculatorWithFunctions();
  const refused = input.kind === "tables" ? await excel.Excel.run((context) => createWorkbook(context, input.tables)) : [];
  if (refused.length > 0) return { workbook: null, sheets: [], standing: [], problems: refused };
  progress("生成自评表");
  const { sheets, standing, problems } = await excel.Excel.run((context) => createForms(context, wanted));
  await excel.close();
  const stands = sheets.length + standing.length > 0;
  return { workbook: stands ? writeXlsx(excel.state, NATIVE_PACKER) : null, sheets, standing, problems };
}
