import type { AddinFunctions } from "../../../simulator/calculation/custom-calls";
import { createWorkbookState } from "../../../simulator/create-workbook-state";
import { resolveAddress } from "../../../simulator/host/address/resolve-address";
import { writeXlsx } from "../../../simulator/package/write-xlsx";
import type { WorkbookState } from "../../../simulator/state";
import { fetchWorkbook } from "../book/fetch-workbook";
import { openBook } from "../book/open-book";
import { readBytes } from "../book/read-bytes";
import { saveFile } from "../book/save-file";
import type { PageActions } from "../views/page-actions";
import type { WorkbenchPage } from "../workbench-page";
import { act } from "./act";
import { beginTyping, commitDraft, endTyping } from "./commit-draft";
import { createGridActions, type GridElements } from "./create-grid-actions";
import { showSheet } from "./show-sheet";
import { takeBack } from "./take-back";

const PANE = "/pane/taskpane.html";

interface Given {
  readonly elements: GridElements;
  readonly changed: () => void;
  readonly functions: AddinFunctions;
}

/** What the page does when something in it is pressed. */
export function createPageActions(page: WorkbenchPage, { elements, changed, functions }: Given): PageActions {
  const { store } = page;
  let frame: HTMLIFrameElement | null = null;
  const reloadPane = (): void => frame?.contentWindow?.location.reload();
  const open = (fileName: string, state: WorkbookState): void => {
    store.change({ book: openBook(state, { changed, functions }), fileName, draft: null, choices: null, notice: null, unsaved: "no" });
    changed();
    reloadPane();
  };
  const openBytes = (name: string, bytes: Uint8Array): void => {
    const state = readBytes(name, bytes);
    if (typeof state === "string") store.change({ notice: state });
    else open(name, state);
  };
  Object.assign(window, { enterExcel: (entering: Window) => store.get().book.enter(entering, store.get().surroundings) });
  leavingFor(page, () => frame);
  return {
    grid: createGridActions(page, elements),
    attachPane: (attached) => {
      if (attached !== null && frame !== attached) attached.src = PANE;
      frame = attached;
    },
    attachGrid: measuring(page),
    press: (action) => {
      if (commitDraft(page) === "refused") return;
      store.change({ pane: "shown" });
      store.get().book.press(action);
    },
    togglePane: () => store.change({ pane: store.get().pane === "shown" ? "hidden" : "shown" }),
    openFile: (file) => void file.arrayBuffer().then((bytes) => openBytes(file.name, new Uint8Array(bytes))),
    openSample: () => void fetchWorkbook().then(({ name, bytes }) => openBytes(name, bytes)),
    openEmpty: () => open("工作簿1.xlsx", createWorkbookState()),
    download: () => {
      if (commitDraft(page) === "refused") return;
      act(page, () => {
        saveFile(store.get().fileName.replace(/(\.xls[xm])?$/i, ".xlsx"), writeXlsx(store.get().book.state));
        store.change({ unsaved: "no" });
      });
    },
    undo: () => takeBack(page, "undo"),
    redo: () => takeBack(page, "redo"),
    surround: (part) => {
      store.change({ surroundings: { ...store.get().surroundings, ...part } });
      reloadPane();
    },
    showSheet: (sheet) => showSheet(page, sheet),
    typeAddress: (address) => store.change({ address }),
    goTo: (address) => goTo(page, address),
    typeInBar: (text) => beginTyping(page, text, "bar"),
    pressInBar: (event) => {
      if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
      // The focus goes to the grid, and the key must not follow it there.
      event.preventDefault();
      if (event.key === "Escape") endTyping(page);
      else if (commitDraft(page) === "refused") return;
      page.focusGrid();
    },
    leaveBar: () => {
      if (store.get().draft?.where === "bar") commitDraft(page);
    },
    closeNotice: () => store.change({ notice: null }),
  };
}

function goTo(page: WorkbenchPage, address: string): void {
  const { book } = page.store.get();
  page.store.change({ address: null });
  const place = resolveAddress(book.state, address, book.selection().sheet);
  if (place === null) return page.store.change({ notice: `找不到“${address}”。请输入单元格地址（如 B3、数据填报!D5）、表名或名称。` });
  if (act(page, () => book.select(place.sheet, place.area)) === "done") page.store.change({ notice: null });
  page.focusGrid();
}

/** Keeps the window's size as the page and its panes change. */
function measuring({ store }: WorkbenchPage): (place: HTMLElement | null) => void {
  let seen: HTMLElement | null = null;
  const observer = new ResizeObserver(([entry]) => {
    const scroller = seen?.querySelector(".scroller");
    if (entry !== undefined && scroller) store.change({ window: { width: scroller.clientWidth, height: scroller.clientHeight } });
  });
  return (place) => {
    if (place === null || place === seen) return;
    seen = place;
    observer.observe(place);
  };
}

/** F6 goes between grid and pane, as in Excel; a page with changes that were not downloaded asks before it closes. */
function leavingFor(page: WorkbenchPage, frame: () => HTMLIFrameElement | null): void {
  addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    frame()?.contentWindow?.focus();
  });
  addEventListener("beforeunload", (event) => {
    if (page.store.get().unsaved === "yes") event.preventDefault();
  });
}
