import type { VNode } from "preact";
import type { Area } from "../../../simulator/state";
import { h } from "../../../taskpane/controls/element";
import type { PageState } from "../page-state";
import { activeArea } from "./active-area";
import { boxOfArea } from "./box-of-area";
import type { SheetLayout } from "./sheet-layout";

export function selectionBox({ state, layout, area }: { readonly state: PageState; readonly layout: SheetLayout; readonly area: Area }): VNode | null {
  const active = activeArea(layout, area);
  const single = area.rows <= active.rows && area.columns <= active.columns;
  const box = boxOfArea(layout, single ? active : area, state.scrolled);
  return box === null ? null : h("div", { class: single ? "selection" : "selection many", style: `left:${box.left - 1}px;top:${box.top - 1}px;width:${box.width + 1}px;height:${box.height + 1}px` });
}
