import type { SheetState } from "../../../simulator/state";
import type { WorkbenchPage } from "../workbench-page";
import { act } from "./act";
import { commitDraft } from "./commit-draft";

/** Brings a sheet to the front, with what was selected on it before; 1 and -1 mean the next and the one before. */
export function showSheet(page: WorkbenchPage, which: SheetState | 1 | -1): void {
  if (commitDraft(page) === "refused") return;
  const { book } = page.store.get();
  const shown = book.state.sheets.filter(({ visibility }) => visibility === "Visible");
  const sheet = typeof which === "number" ? shown[shown.indexOf(book.selection().sheet) + which] : which;
  if (sheet !== undefined) act(page, () => book.show(sheet));
}
