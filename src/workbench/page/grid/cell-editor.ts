import type { VNode } from "preact";
import { printA1 } from "../../../simulator/host/address/a1";
import { h } from "../../../taskpane/controls/element";
import type { PageState } from "../page-state";
import { contentOfCell } from "../book/content-of-cell";
import { activeArea } from "./active-area";
import { boxOfArea } from "./box-of-area";
import { styleNumber } from "./cell-borders";
import { fontOf } from "./font-of";
import type { GridActions } from "./grid-actions";
import type { SheetLayout } from "./sheet-layout";

/**
 * The place where keys arrive. It stands over the active cell all the time, unseen until something is typed, so that an
 * input method can compose Chinese from the first key on.
 */
export function cellEditor({ state, layout, actions }: { readonly state: PageState; readonly layout: SheetLayout; readonly actions: GridActions }): VNode {
  const { book, draft, scrolled } = state;
  const { sheet, area } = book.selection();
  const active = activeArea(layout, area);
  const box = boxOfArea(layout, active, scrolled) ?? { left: 0, top: 0, width: 1, height: 1 };
  const style = book.state.styles[styleNumber(sheet, active.row, active.column)];
  const typing = draft?.where === "cell";
  const room = typing ? `min-width:${box.width + 1}px;min-height:${box.height + 1}px` : `width:${box.width}px;height:${box.height}px`;
  return h("textarea", {
    class: typing ? "editor typing" : "editor",
    style: `left:${box.left - (typing ? 1 : 0)}px;top:${box.top - (typing ? 1 : 0)}px;${room};${style === undefined ? "" : `font:${fontOf(style)}`}`,
    "aria-label": `${sheet.name} ${printA1({ ...active, rows: 1, columns: 1 })} ${contentOfCell(book.state, sheet, active)}`,
    "aria-describedby": "grid-keys",
    value: typing ? draft.text : "",
    rows: 1,
    spellcheck: false,
    autocomplete: "off",
    ref: actions.attachEditor,
    onInput: actions.typed,
    onKeyDown: actions.pressed,
    onCopy: actions.copied,
    onPaste: actions.pasted,
    onBlur: actions.left,
  });
}
