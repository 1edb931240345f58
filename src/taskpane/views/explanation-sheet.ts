import type { VNode } from "preact";
import { h } from "../controls/element";
import type { Result } from "../../assessment/result";
import type { Focus } from "../state/pane-state";
import type { Render, View } from "./view";
import { button } from "../controls/button";
import { explainDepartment } from "../summary/explain-department";
import { explainItem } from "../summary/explain-item";
import { departmentExplanation } from "./department-explanation";
import { itemExplanation } from "./item-explanation";

/** Slides up over any page when a score is selected; says nothing that the ledger does not hold. */
export const explanationSheet: Render = (view) => {
  const body = bodyOf(view);
  if (body === null) return null;
  const { words, actions } = view;
  return h(
    "aside",
    { class: "sheet", "aria-label": words.explanation.title },
    h("button", { type: "button", class: "close", "aria-label": words.explanation.close, onClick: () => actions.explain(null) }, "✕"),
    h("div", { class: "sheet-body", tabIndex: 0, role: "region", "aria-label": words.explanation.title }, body),
  );
};

function bodyOf(view: View): VNode | null {
  const { focus, assessed, ungrounded } = view.state;
  if (assessed?.result) return focus && explained(assessed.result, focus, view);
  return ungrounded ? offer(view) : null;
}

const offer = ({ words, actions, state }: View) =>
  h("div", { class: "offer-grounds" }, h("h2", {}, words.explanation.title), h("p", {}, words.explanation.unknown), button({ label: words.explanation.compute, onClick: actions.computeGrounds, disabled: state.activity !== null }));

function explained(result: Result, { department, indicator }: Focus, view: View): VNode | null {
  if (indicator === null) {
    const explanation = explainDepartment(result, department);
    return explanation && departmentExplanation(explanation, result, view);
  }
  const explanation = explainItem(result, department, indicator);
  return explanation && itemExplanation(explanation, result, view);
}
