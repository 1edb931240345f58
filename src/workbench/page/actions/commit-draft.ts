import { contentOfCell } from "../book/content-of-cell";
import { activeArea } from "../grid/active-area";
import type { WorkbenchPage } from "../workbench-page";
import { refusesValue } from "../validation/refuses-value";
import { act } from "./act";

/** Ends typing and puts the text into the cell; what its validation or protection refuses stays in the editor. */
export function commitDraft(page: WorkbenchPage): "done" | "refused" {
  const { draft } = page.store.get();
  if (draft === null) return "done";
  return enterText(page, draft.text);
}

/** Types a text into the active cell. */
export function enterText(page: WorkbenchPage, text: string): "done" | "refused" {
  const { book } = page.store.get();
  const { sheet, area } = book.selection();
  const active = activeArea(page.layout(), area);
  const cell = { ...active, rows: 1, columns: 1 };
  if (text === contentOfCell(book.state, sheet, cell)) {
    endTyping(page);
    return "done";
  }
  const verdict = refusesValue(book.state, { sheet, area: cell }, text);
  if (verdict.kind === "refused") {
    page.store.change({ notice: verdict.words });
    return "refused";
  }
  book.setEditing(false);
  const done = act(page, () => {
    book.edit({ sheet, area: cell }, text);
    page.store.change({ unsaved: "yes" });
  });
  endTyping(page);
  if (done === "done") page.store.change({ notice: verdict.kind === "doubtful" ? verdict.words : null });
  return "done";
}

export function endTyping({ store }: WorkbenchPage): void {
  store.get().book.setEditing(false);
  store.change({ draft: null, choices: null });
}

/** While somebody types the add-in's requests wait, as they do in Excel. */
export function beginTyping({ store }: WorkbenchPage, text: string, where: "cell" | "bar"): void {
  const { book, draft } = store.get();
  if (draft === null) {
    book.setEditing(true);
    store.change({ notice: null });
  }
  store.change({ draft: { text, where }, choices: null });
}
