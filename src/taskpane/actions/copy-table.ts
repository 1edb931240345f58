import { clipboardPayload } from "../../reports/clipboard/clipboard-payload";
import type { ReportTable } from "../../reports/report-table";
import type { Pane } from "../pane";
import { perform } from "./perform";

/** Copies within the click; where the clipboard is closed, a sheet of its own is selected and the keys are said. */
export async function copyTable(pane: Pane, table: ReportTable): Promise<void> {
  const outcome = await pane.copy(clipboardPayload(table, pane.store.get().report.style));
  if (outcome === "copied") return pane.store.change({ copied: table.id, notice: null });
  if (await placed(pane, table)) pane.store.change({ notice: { kind: "copy-blocked", detail: table.title } });
}

/** A sheet of its own from which the table can be copied or printed. */
export const placeTable = async (pane: Pane, table: ReportTable): Promise<void> => void (await placed(pane, table));

async function placed(pane: Pane, table: ReportTable): Promise<boolean> {
  let done = false;
  await perform(pane, "write", async () => {
    await pane.services.placeOnNewSheet(table);
    done = true;
  });
  return done;
}
