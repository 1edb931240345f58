import type { VNode } from "preact";
import { h } from "../../../taskpane/controls/element";
import type { ConditionalLooks } from "../grid/conditional/conditional-look";
import { gridView } from "../grid/grid-view";
import type { SheetLayout } from "../grid/sheet-layout";
import type { PageState } from "../page-state";
import { formulaBar } from "./formula-bar";
import type { PageActions } from "./page-actions";
import { ribbon } from "./ribbon";
import { sheetTabs } from "./sheet-tabs";
import { statusBar } from "./status-bar";
import { titleBar } from "./title-bar";

export interface View {
  readonly state: PageState;
  readonly actions: PageActions;
  readonly layout: SheetLayout;
  readonly conditions: ConditionalLooks;
}

/** The page that stands in for Excel: bars, the sheet in front, and the add-in's pane beside it. */
export function pageFrame(view: View): VNode {
  const { state, actions, layout, conditions } = view;
  return h(
    "div",
    { class: `workbench ${state.pane === "shown" ? "with-pane" : "without-pane"}`, "data-theme": state.surroundings.theme },
    titleBar(view),
    ribbon(view),
    h(
      "main",
      { class: "sheet" },
      formulaBar(view),
      notice(view),
      h("div", { class: "grid", ref: actions.attachGrid }, gridView({ state, layout, conditions, actions: actions.grid })),
      sheetTabs(view),
    ),
    h("aside", { class: "pane", "aria-label": "加载项面板" }, h("iframe", { ref: actions.attachPane, title: "法治考评面板" })),
    statusBar(view),
  );
}

function notice({ state, actions }: View): VNode {
  return h(
    "div",
    { class: state.notice === null ? "notice" : "notice shown", role: "alert" },
    state.notice === null ? null : [h("span", { key: "text" }, state.notice), h("button", { key: "close", type: "button", "aria-label": "关闭提示", onClick: actions.closeNotice }, "×")],
  );
}
