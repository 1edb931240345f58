import type { Pane } from "../pane";
import { clipboardPayload } from "../summary/clipboard-payload";
import type { ReportTable } from "../summary/report-tables";
import { perform } from "./perform";

export async function copyTable(pane: Pane, table: ReportTable): Promise<void> {
  const outcome = await pane.copy(clipboardPayload(table));
  pane.store.change(outcome === "copied" ? { copied: table.id, notice: null } : { copied: null, notice: { kind: "copy-blocked", detail: "" } });
}

/** Where the clipboard is closed, a sheet of its own from which the table can be copied. */
export const placeTable = (pane: Pane, table: ReportTable): Promise<void> =>
  perform(pane, "write", () =>
    pane.services.placeOnNewSheet(table.title, [table.headers, ...table.rows.map((row) => row.map((cell, column) => (table.numeric.includes(column) && cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell)))]),
  );
