import type { SheetState } from "../../../simulator/state";
import { reveal } from "../grid/reveal";
import type { Scrolled } from "../page-state";
import type { WorkbenchPage } from "../workbench-page";
import type { GridElements } from "./create-grid-actions";
import { cornersOf } from "./select-cells";

/** Whoever selected something, a person or the add-in: the sheet comes to the front and the cell into view. */
export function followSelection(page: WorkbenchPage, elements: GridElements): void {
  const places = new WeakMap<SheetState, Scrolled>();
  let last = { sheet: page.store.get().book.selection().sheet, key: "" };
  page.store.listen(({ book, scrolled, window }) => {
    const { sheet, area } = book.selection();
    const { head } = cornersOf(page);
    const key = [book.state.sheets.indexOf(sheet), area.row, area.column, head.row, head.column, area.rows, area.columns].join();
    if (sheet === last.sheet && key === last.key) {
      places.set(sheet, scrolled);
      return;
    }
    const before = sheet === last.sheet ? scrolled : (places.get(sheet) ?? { left: 0, top: 0 });
    last = { sheet, key };
    const wholeLine = area.rows > 10_000 || area.columns > 200 || area.rows >= page.layout().rows.count || area.columns >= page.layout().columns.count;
    const to = wholeLine ? before : reveal(page.layout(), area.rows * area.columns > 1 ? head : area, { scrolled: before, window });
    places.set(sheet, to);
    page.store.change({ scrolled: to });
    // The new sheet's extent has to be drawn before it can be scrolled.
    requestAnimationFrame(() => requestAnimationFrame(() => elements.scroller?.scrollTo(to.left, to.top)));
  });
}
