import type { Pane } from "../pane";
import { without } from "../state/without";
import { perform } from "./perform";

/** Reads the workbook to compare with, on this machine; what was compared with another one is put away. */
export async function chooseEarlier(pane: Pane, file: File | null): Promise<void> {
  const keep = (earlier: ReturnType<Pane["store"]["get"]>["review"]["earlier"]) => {
    const { review } = pane.store.get();
    pane.store.change({ review: { ...review, earlier, inspections: without(review.inspections, "compare") } });
  };
  if (file === null) return keep(null);
  await perform(pane, "inspect", async () => {
    const tables = await pane.services.readFile(new Uint8Array(await file.arrayBuffer()));
    if (typeof tables === "string") pane.store.change({ notice: { kind: "file-unreadable", detail: tables } });
    else keep({ name: file.name, tables });
  });
}
