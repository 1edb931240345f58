import type { ReportTable } from "../report-table";
import { htmlTable } from "./html-table";
import type { TableStyle } from "./table-style";
import { textTable } from "./text-table";

/** The two forms in which a table goes to the clipboard: Word takes the first, a plain editor the second. */
export interface ClipboardPayload { readonly html: string; readonly text: string }

export function clipboardPayload(table: ReportTable, style: TableStyle): ClipboardPayload {
  return { html: htmlTable(table, style), text: textTable(table, style) };
}
