import type { VNode } from "preact";
import { h } from "../../../taskpane/controls/element";
import type { View } from "./page-frame";

/** The add-in's buttons, by the names under which the manifest knows their actions. */
const ACTIONS: readonly (readonly [action: string, label: string])[] = [
  ["scoreAndFill", "一键评分"],
  ["recalculateRanking", "重新计算排名"],
  ["checkRules", "检查细则"],
  ["copyReportTable", "复制报告表"],
];

/** 文件 and the tab 法治考评, with what an Excel would have in them. */
export function ribbon({ state, actions }: View): VNode {
  const can = state.book.canUndo();
  return h(
    "div",
    { class: "ribbon" },
    h(
      "div",
      { class: "group", role: "group", "aria-label": "文件" },
      button("新建", actions.openEmpty, "new"),
      button("示例区", actions.openSample, "sample"),
      h(
        "label",
        { class: "button" },
        "打开…",
        h("input", { type: "file", accept: ".xlsx,.xlsm", class: "unseen", onChange: (event: Event) => chosenFile(event, actions.openFile) }),
      ),
      button("下载 .xlsx", actions.download, "download"),
      h("button", { key: "undo", type: "button", class: "button", disabled: !can.undo, title: "撤销（Ctrl+Z）", onClick: actions.undo }, "撤销"),
      h("button", { key: "redo", type: "button", class: "button", disabled: !can.redo, title: "恢复（Ctrl+Y）", onClick: actions.redo }, "恢复"),
      h("span", { class: "group-name", "aria-hidden": "true" }, "文件"),
    ),
    h(
      "div",
      { class: "group", role: "group", "aria-label": "法治考评" },
      h("button", { type: "button", class: "button", "aria-pressed": state.pane === "shown" ? "true" : "false", onClick: actions.togglePane }, state.pane === "shown" ? "收起面板" : "打开面板"),
      ACTIONS.map(([action, label]) => button(label, () => actions.press(action), action)),
      h("span", { class: "group-name", "aria-hidden": "true" }, "法治考评"),
    ),
  );
}

const button = (label: string, onClick: () => void, key: string): VNode => h("button", { key, type: "button", class: "button", onClick }, label);

function chosenFile(event: Event, open: (file: File) => void): void {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file !== undefined) open(file);
  input.value = "";
}
