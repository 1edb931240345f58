import { cellLink } from "../controls/cell-link";
import { h } from "../controls/element";
import type { SelfCheck } from "../pane-services";
import type { Render, View } from "./view";

const MARKS: Readonly<Record<SelfCheck["verdict"], string>> = { good: "✓", doubtful: "△", bad: "✕" };

/** What 自检 found, line by line, with what to do where something is amiss. */
export const selfCheckSheet: Render = (view) => {
  const { words, state, actions } = view;
  if (state.selfCheck === null) return null;
  return h(
    "aside",
    { class: "sheet", "aria-label": words.selfCheck.title },
    h("button", { type: "button", class: "close", "aria-label": words.selfCheck.close, onClick: actions.closeSelfCheck }, "✕"),
    h("div", { class: "sheet-body", tabIndex: 0, role: "region", "aria-label": words.selfCheck.title }, h("h2", {}, words.selfCheck.title), h("ul", { class: "self-check" }, state.selfCheck.map((line) => lineOf(line, view)))),
  );
};

function lineOf({ kind, verdict, found, where }: SelfCheck, view: View) {
  const { selfCheck: said } = view.words;
  return h(
    "li",
    { key: kind, class: `verdict-${verdict}` },
    h("span", { class: "mark", "aria-hidden": "true" }, MARKS[verdict]),
    h("div", {}, h("strong", {}, said.kinds[kind]), " ", said.verdict[verdict], found === "" ? null : h("div", { class: "quiet" }, found), where ? h("div", {}, cellLink(view, where)) : null, verdict === "good" ? null : h("div", {}, said.advice[kind])),
  );
}
