import { contentOfCell } from "../book/content-of-cell";
import { activeArea } from "../grid/active-area";
import { listOf } from "../validation/list-of";
import type { WorkbenchPage } from "../workbench-page";
import { enterText } from "./commit-draft";

/** Opens the list of the active cell; false when it has none. */
export function openChoices(page: WorkbenchPage): boolean {
  const { book, choices } = page.store.get();
  const { sheet, area } = book.selection();
  const active = activeArea(page.layout(), area);
  const options = listOf(book.state, sheet, active);
  if (options === null || options.length === 0) return false;
  const chosen = Math.max(0, options.indexOf(contentOfCell(book.state, sheet, active)));
  page.store.change({ choices: choices === null ? { options, chosen } : null });
  page.focusGrid();
  return true;
}

export function chooseOption(page: WorkbenchPage, option: string): void {
  page.store.change({ choices: null });
  enterText(page, option);
  page.focusGrid();
}
