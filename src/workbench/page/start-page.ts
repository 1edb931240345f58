import { render } from "preact";
import { createStore } from "../../taskpane/state/create-store";
import { createWorkbookState } from "../../simulator/create-workbook-state";
import type { GridElements } from "./actions/create-grid-actions";
import { createPageActions } from "./actions/create-page-actions";
import { followSelection } from "./actions/follow-selection";
import { associatedFunctions } from "../../simulator/calculation/associated-functions";
import { frameAssociations } from "./book/frame-associations";
import { fetchWorkbook } from "./book/fetch-workbook";
import { openBook } from "./book/open-book";
import { readBytes } from "./book/read-bytes";
import { freshLayout } from "./grid/fresh-layout";
import type { PageState } from "./page-state";
import { pageFrame } from "./views/page-frame";
import type { WorkbenchPage } from "./workbench-page";

/** Opens the workbook that the command line gave, and draws the page for as long as it is open. */
export async function startPage(root: HTMLElement): Promise<void> {
  const { name, bytes } = await fetchWorkbook();
  const read = readBytes(name, bytes);
  const state = typeof read === "string" ? createWorkbookState() : read;
  const functions = associatedFunctions({ namespace: "FZ.", associations: () => frameAssociations(document.querySelector("iframe")?.contentWindow ?? null) });
  const changed = (): void => store.change({ version: store.get().version + 1 });
  const store = createStore<PageState>({
    book: openBook(state, { changed, functions }),
    version: 0,
    fileName: name,
    surroundings: { locale: "zh-CN", theme: "light" },
    scrolled: { left: 0, top: 0 },
    window: { width: 800, height: 600 },
    draft: null,
    address: null,
    choices: null,
    notice: typeof read === "string" ? read : null,
    pane: "shown",
    unsaved: "no",
  });
  const elements: GridElements = { scroller: null, editor: null };
  const fresh = freshLayout(store.get);
  const page: WorkbenchPage = {
    store,
    layout: () => fresh().layout,
    conditions: () => fresh().conditions,
    focusGrid: () => elements.editor?.focus({ preventScroll: true }),
  };
  const actions = createPageActions(page, { elements, changed, functions });
  const draw = (): void => render(pageFrame({ state: store.get(), actions, layout: page.layout(), conditions: page.conditions() }), root);
  const soon = onceAFrame(draw);
  let drawn = store.get().draft;
  store.listen(({ draft }) => {
    // The next key comes before the next frame: what is typed must stand in the editor, or be gone from it, at once.
    const typing = draft !== drawn;
    drawn = draft;
    if (typing) draw();
    else soon();
  });
  followSelection(page, elements);
  draw();
  page.focusGrid();
  functions.describe(await (await fetch("/pane/functions.json")).json());
}

/** However much changes, the page is drawn once for each frame of the screen. */
function onceAFrame(draw: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };
}
