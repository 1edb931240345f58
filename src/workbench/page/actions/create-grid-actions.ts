import type { GridActions } from "../grid/grid-actions";
import { contentOfCell } from "../book/content-of-cell";
import { activeArea } from "../grid/active-area";
import { placeAt } from "../grid/place-at";
import type { WorkbenchPage } from "../workbench-page";
import { chooseOption, openChoices } from "./choices";
import { pasteText, selectedText } from "./clipboard";
import { beginTyping, commitDraft } from "./commit-draft";
import { pressKey } from "./keys";
import { cornersOf, oneCell, selectCells } from "./select-cells";

/** The elements that the grid's actions need; they come and go with the drawing. */
export interface GridElements {
  scroller: HTMLElement | null;
  editor: HTMLTextAreaElement | null;
}

export function createGridActions(page: WorkbenchPage, elements: GridElements): GridActions {
  const { store } = page;
  return {
    attach: (scroller) => void (elements.scroller = scroller),
    attachEditor: (editor) => void (elements.editor = editor),
    scrolled: () => {
      const { scroller } = elements;
      if (scroller !== null) store.change({ scrolled: { left: scroller.scrollLeft, top: scroller.scrollTop } });
    },
    pointed: (event) => pointed(page, elements, event),
    opened: (event) => {
      if (onCells(event) && store.get().draft === null) edit(page);
    },
    typed: (event) => beginTyping(page, (event.target as HTMLTextAreaElement).value, "cell"),
    pressed: (event) => {
      if (pressKey(page, event)) event.preventDefault();
    },
    copied: (event) => {
      if (store.get().draft !== null) return;
      event.clipboardData?.setData("text/plain", selectedText(page));
      event.preventDefault();
    },
    pasted: (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (store.get().draft !== null || text === "") return;
      event.preventDefault();
      pasteText(page, text);
    },
    left: () => {
      if (store.get().draft?.where === "cell") commitDraft(page);
    },
    openChoices: () => void openChoices(page),
    choose: (option) => chooseOption(page, option),
  };
}

function edit(page: WorkbenchPage): void {
  const { book } = page.store.get();
  const { sheet, area } = book.selection();
  beginTyping(page, contentOfCell(book.state, sheet, activeArea(page.layout(), area)), "cell");
}

const onCells = ({ target }: Event): boolean => !(target instanceof HTMLTextAreaElement);

/** A press selects; held down and moved it selects more. */
function pointed(page: WorkbenchPage, elements: GridElements, event: PointerEvent): void {
  const { scroller } = elements;
  if (scroller === null || event.button !== 0) return;
  if (!onCells(event) && page.store.get().draft !== null) return;
  const frame = scroller.getBoundingClientRect();
  // The scroll bars are no cells.
  if (event.clientX - frame.left > scroller.clientWidth || event.clientY - frame.top > scroller.clientHeight) return;
  event.preventDefault();
  page.focusGrid();
  if (commitDraft(page) === "refused") return;
  const layout = page.layout();
  const at = (moved: PointerEvent) => placeAt(layout, { x: moved.clientX - frame.left, y: moved.clientY - frame.top }, page.store.get().scrolled);
  const start = at(event);
  const { anchor } = cornersOf(page);
  const from = event.shiftKey && start.row !== null && start.column !== null ? anchor : oneCell(start.row ?? 0, start.column ?? 0);
  const select = (moved: PointerEvent): void => {
    const end = at(moved);
    const row = start.row === null ? layout.rows.count - 1 : (end.row ?? layout.frozen.rows);
    const column = start.column === null ? layout.columns.count - 1 : (end.column ?? layout.frozen.columns);
    selectCells(page, { anchor: from, head: oneCell(row, column) });
  };
  select(event);
  const stop = new AbortController();
  addEventListener("pointermove", select, { signal: stop.signal });
  addEventListener("pointerup", () => stop.abort(), { signal: stop.signal });
}
