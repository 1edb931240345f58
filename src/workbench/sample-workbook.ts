import { DISTRICT } from "../samples/district";
import type { TableData } from "../assessment/tables";
import { createWorkbook } from "../services/create-workbook";
import { openExcel } from "../simulator/open-excel";
import { writeXlsx } from "../simulator/package/write-xlsx";

/** The sample district as .xlsx, made by the add-in's own code; always the same bytes. */
export const sampleWorkbook = (): Promise<Uint8Array> => workbookOf(DISTRICT);

/** An empty workbook to fill in. */
export const templateWorkbook = (): Promise<Uint8Array> => workbookOf({});

async function workbookOf(tables: TableData): Promise<Uint8Array> {
  const { Excel, state, close } = await openExcel({ client: "excel" });
  const refused = await Excel.run((context) => createWorkbook(context, tables));
  await close();
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join("\n"));
  return writeXlsx(state);
}
