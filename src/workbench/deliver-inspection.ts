import type { Inspection } from "../services/inspect/inspection";
import { writeInspection } from "../services/inspect-workbook";
import { openExcel } from "../simulator/open-excel";
import { fileExtension } from "../simulator/package/file-extension";
import { writeXlsx } from "../simulator/package/write-xlsx";
import type { WorkbookState } from "../simulator/state";
import type { ExitCode, Terminal } from "./command";
import { NATIVE_PACKER } from "./native-packer";
import { requireExtension } from "./output-file";
import { printInspection } from "./print-inspection";
import { refuseOverwrite, writeFile } from "./write-file";

export interface Delivery {
  readonly terminal: Terminal;
  /** Files that were read and may not be written. */
  readonly inputs: readonly string[];
  readonly out: string | undefined;
  /** A file, or "-" for standard output. */
  readonly json: string | undefined;
  /** The workbook that the sheets are added to, in a copy; a new one without it. */
  readonly state: WorkbookState | null;
}

/** @throws UsageError when an output would overwrite an input or has the wrong ending */
export function checkDelivery({ out, json, inputs, state }: Omit<Delivery, "terminal">): void {
  for (const output of [out, json]) if (output !== undefined && output !== "-") refuseOverwrite(output, inputs);
  if (out !== undefined) requireExtension(out, state === null ? ".xlsx" : fileExtension(state));
}

/** Prints an inspection, writes it where asked for, and says how it ended. */
export async function deliverInspection(inspection: Inspection, { terminal, inputs, out, json, state }: Delivery): Promise<ExitCode> {
  const text = `${JSON.stringify(inspection.json, null, 1)}\n`;
  if (json === "-") terminal.out(text);
  else terminal.out(printInspection(inspection));
  if (json !== undefined && json !== "-") writeFile(json, text, inputs);
  if (out !== undefined && inspection.sheets.length > 0) {
    const excel = await openExcel(state === null ? { client: "excel" } : { state, client: "excel" });
    const names = await excel.Excel.run((context) => writeInspection(context, inspection.sheets));
    await excel.close();
    writeFile(out, writeXlsx(excel.state, NATIVE_PACKER), inputs);
    terminal.err(`已写入 ${out} 的工作表“${names.join("”“")}”。\n`);
  }
  return inspection.outcome === "good" ? 0 : 1;
}
