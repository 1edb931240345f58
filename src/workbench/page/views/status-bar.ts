import type { VNode } from "preact";
import { h } from "../../../taskpane/controls/element";
import { summarizeSelection } from "../grid/summarize-selection";
import type { View } from "./page-frame";

/** What the selection comes to, and what this page does not do. */
export function statusBar({ state }: View): VNode {
  const { book } = state;
  const { sheet, area } = book.selection();
  const summary = summarizeSelection(sheet, area);
  return h(
    "footer",
    { class: "status-bar" },
    h("span", { id: "grid-keys" }, state.draft === null ? "就绪 · F2 编辑，Alt+↓ 选值，F6 切换到面板" : "编辑 · Enter 确认，Esc 放弃"),
    h("span", { class: "limits" }, book.kept() === 0 ? "本页代替 Excel，工作簿只在本机" : `有 ${book.kept()} 个公式此处不重算，显示原有的值`),
    summary === null ? null : h("span", { class: "sums" }, summary),
  );
}
