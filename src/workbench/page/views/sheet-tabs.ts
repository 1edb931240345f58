import type { VNode } from "preact";
import { h } from "../../../taskpane/controls/element";
import { safeColor } from "../grid/cell-look";
import type { View } from "./page-frame";

/** The sheets by name, those that are not hidden. */
export function sheetTabs({ state, actions }: View): VNode {
  const { book } = state;
  const { sheet: front } = book.selection();
  const shown = book.state.sheets.filter(({ visibility }) => visibility === "Visible");
  return h(
    "div",
    { class: "tabs", role: "tablist", "aria-label": "工作表" },
    shown.map((sheet) =>
      h(
        "button",
        {
          key: sheet.id,
          type: "button",
          role: "tab",
          "aria-selected": sheet === front ? "true" : "false",
          tabIndex: sheet === front ? 0 : -1,
          style: safeColor(sheet.tabColor) === undefined ? "" : `box-shadow:inset 0 -3px ${sheet.tabColor}`,
          onClick: () => actions.showSheet(sheet),
          onKeyDown: (event: KeyboardEvent) => {
            const next = shown[shown.indexOf(sheet) + (event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0)];
            if (next === undefined || next === sheet) return;
            actions.showSheet(next);
            ((event.target as HTMLElement).parentElement?.children[shown.indexOf(next)] as HTMLElement | undefined)?.focus();
          },
        },
        sheet.name,
      ),
    ),
  );
}
