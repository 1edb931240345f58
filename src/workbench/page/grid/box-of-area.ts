import type { Area } from "../../../simulator/state";
import type { Scrolled } from "../page-state";
import { startOf } from "./axis";
import { HEADER } from "./header-size";
import type { SheetLayout } from "./sheet-layout";

export interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Where cells stand in the window, headers included; what is scrolled under frozen lines is cut off. Null when nothing shows. */
export function boxOfArea({ rows, columns, frozen }: SheetLayout, area: Area, scrolled: Scrolled): Box | null {
  const down = span({ from: startOf(rows, area.row), to: startOf(rows, area.row + area.rows) }, { edge: frozen.height, frozen: area.row < frozen.rows, scrolled: scrolled.top });
  const across = span({ from: startOf(columns, area.column), to: startOf(columns, area.column + area.columns) }, { edge: frozen.width, frozen: area.column < frozen.columns, scrolled: scrolled.left });
  if (down === null || across === null) return null;
  return { left: across.from + HEADER.width, top: down.from + HEADER.height, width: across.to - across.from, height: down.to - down.from };
}

function span({ from, to }: { from: number; to: number }, { edge, frozen, scrolled }: { edge: number; frozen: boolean; scrolled: number }): { from: number; to: number } | null {
  const start = frozen ? from : Math.max(edge, from - scrolled);
  const end = to <= edge ? to : Math.max(edge, to - scrolled);
  return end > start ? { from: start, to: end } : null;
}
