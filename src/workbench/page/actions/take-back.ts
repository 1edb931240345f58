import type { WorkbenchPage } from "../workbench-page";
import { act } from "./act";

/** Takes the last step back, or does it again, and shows where. */
export function takeBack(page: WorkbenchPage, which: "undo" | "redo"): void {
  const { store } = page;
  act(page, () => {
    const outcome = store.get().book[which]();
    store.change({ unsaved: "yes", notice: outcome.kind === "stale" ? "这些单元格此后又有改动，不能撤销。" : null });
  });
  page.focusGrid();
}
