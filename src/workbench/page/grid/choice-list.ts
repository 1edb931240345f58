import type { VNode } from "preact";
import { h } from "../../../taskpane/controls/element";
import type { PageState } from "../page-state";
import { listOf } from "../validation/list-of";
import { activeArea } from "./active-area";
import { boxOfArea } from "./box-of-area";
import type { GridActions } from "./grid-actions";
import type { SheetLayout } from "./sheet-layout";

/** The button beside a cell that takes its value from a list, and the list when it is open. */
export function choiceList({ state, layout, actions }: { readonly state: PageState; readonly layout: SheetLayout; readonly actions: GridActions }): readonly (VNode | null)[] {
  const { book, choices, scrolled } = state;
  const { sheet, area } = book.selection();
  const active = activeArea(layout, area);
  const box = boxOfArea(layout, active, scrolled);
  if (box === null || listOf(book.state, sheet, active) === null) return [null];
  return [
    h("button", { key: "open", class: "choices-button", type: "button", tabIndex: -1, "aria-label": "可选的值", "aria-expanded": choices === null ? "false" : "true", style: `left:${box.left + box.width + 1}px;top:${box.top + Math.max(0, box.height - 22)}px`, onPointerDown: held, onClick: actions.openChoices }, "▾"),
    choices === null
      ? null
      : h(
          "ul",
          { key: "list", class: "choices", role: "listbox", "aria-label": "可选的值", style: `left:${box.left}px;top:${box.top + box.height}px;min-width:${Math.max(120, box.width)}px` },
          choices.options.map((option, index) =>
            h("li", { key: index, role: "option", "aria-selected": index === choices.chosen ? "true" : "false", onPointerDown: held, onClick: () => actions.choose(option) }, option),
          ),
        ),
  ];
}

/** The cell keeps the focus, and the press is no press on the grid. */
function held(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
