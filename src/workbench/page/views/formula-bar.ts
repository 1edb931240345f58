import type { VNode } from "preact";
import { printA1 } from "../../../simulator/host/address/a1";
import { h } from "../../../taskpane/controls/element";
import { contentOfCell } from "../book/content-of-cell";
import { activeArea } from "../grid/active-area";
import type { View } from "./page-frame";

/** Where the selection stands, and what is in its cell. */
export function formulaBar({ state, actions, layout }: View): VNode {
  const { book, draft } = state;
  const { sheet, area } = book.selection();
  const active = activeArea(layout, area);
  const address = printA1({ ...active, rows: 1, columns: 1 });
  return h(
    "div",
    { class: "formula-bar" },
    h("input", {
      class: "name-box",
      "aria-label": "名称框：输入单元格地址并按 Enter 定位",
      value: state.address ?? address,
      spellcheck: false,
      autocomplete: "off",
      onInput: (event: Event) => actions.typeAddress((event.target as HTMLInputElement).value),
      onBlur: () => actions.typeAddress(null),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== "Enter") return;
        // The focus goes to the grid, and the key must not follow it there.
        event.preventDefault();
        actions.goTo((event.target as HTMLInputElement).value);
      },
    }),
    h("span", { class: "fx", "aria-hidden": "true" }, "fx"),
    h("input", {
      class: "content",
      "aria-label": "编辑栏",
      value: draft?.text ?? contentOfCell(book.state, sheet, active).replaceAll("\n", "⏎"),
      spellcheck: false,
      autocomplete: "off",
      onInput: (event: Event) => actions.typeInBar((event.target as HTMLInputElement).value.replaceAll("⏎", "\n")),
      onKeyDown: actions.pressInBar,
      onBlur: actions.leaveBar,
    }),
  );
}
