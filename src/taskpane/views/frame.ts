import { h } from "../controls/element";
import type { Render, View } from "./view";
import { closedView } from "./closed-view";
import { explanationSheet } from "./explanation-sheet";
import { menu } from "./menu";
import { noticeBar } from "./notice-bar";
import { reportView } from "./report-view";
import { reviewView } from "./review-view";
import { rulesView } from "./rules-view";
import { scoreView } from "./score-view";
import { selfCheckSheet } from "./self-check-sheet";
import { startView } from "./start-view";
import { statusLine } from "./status-line";
import { tabs } from "./tabs";
import type { Tab } from "../state/pane-state";

/** The whole pane: whose evaluation, whether the sheets can be trusted, and the page that is open. */
export const frame: Render = (view) => {
  const { state, words, actions } = view;
  const title = state.survey?.title ?? "";
  return h(
    "div",
    { class: "pane", lang: state.language === "zh" ? "zh-CN" : "en", onKeyDown: (event: KeyboardEvent) => event.key === "Escape" && (state.selfCheck === null ? actions.explain(null) : actions.closeSelfCheck()) },
    h("header", { class: "head" }, h("h1", {}, words.product, title === "" ? null : h("span", { class: "scheme", title }, ` · ${title}`)), menu(view)),
    statusLine(view),
    hasTables(view) ? tabs(view) : null,
    noticeBar(view),
    h("main", { id: "page", key: state.tab, tabIndex: -1, ...(hasTables(view) ? { role: "tabpanel", "aria-labelledby": `tab-${state.tab}` } : {}) }, page(view)),
    state.selfCheck === null ? explanationSheet(view) : selfCheckSheet(view),
  );
};

/** Something that may be a table of ours is enough: the check says what it lacks. */
const hasTables = ({ state }: View) => state.stage === "open" && (state.survey?.tables.length ?? 0) + (state.survey?.candidates.length ?? 0) > 0;

function page(view: View) {
  if (view.state.stage !== "open") return closedView(view);
  if (view.state.survey === null) return null;
  return hasTables(view) ? PAGES[view.state.tab](view) : startView(view);
}

const PAGES: Record<Tab, Render> = { score: scoreView, rules: rulesView, review: reviewView, report: reportView };
