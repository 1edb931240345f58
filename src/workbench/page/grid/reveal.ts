import type { Area } from "../../../simulator/state";
import type { Scrolled } from "../page-state";
import { sizeOf, startOf, type Axis } from "./axis";
import { HEADER } from "./header-size";
import type { SheetLayout } from "./sheet-layout";

/** How far to scroll so that a cell can be seen; as far as it is when it can be already. */
export function reveal(layout: SheetLayout, cell: Pick<Area, "row" | "column">, view: { readonly scrolled: Scrolled; readonly window: { readonly width: number; readonly height: number } }): Scrolled {
  const { frozen, rows, columns } = layout;
  const top = cell.row < frozen.rows ? view.scrolled.top : along(rows, cell.row, { scrolled: view.scrolled.top, edge: frozen.height, length: view.window.height - HEADER.height - SCROLL_BAR });
  const left = cell.column < frozen.columns ? view.scrolled.left : along(columns, cell.column, { scrolled: view.scrolled.left, edge: frozen.width, length: view.window.width - HEADER.width - SCROLL_BAR });
  return { top, left };
}

const SCROLL_BAR = 16;

function along(axis: Axis, index: number, { scrolled, edge, length }: { scrolled: number; edge: number; length: number }): number {
  const start = startOf(axis, index);
  const end = start + Math.min(sizeOf(axis, index), length - edge);
  if (start - scrolled < edge) return Math.max(0, start - edge);
  return end - scrolled > length ? end - length : scrolled;
}
