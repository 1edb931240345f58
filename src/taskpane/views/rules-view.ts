import { h } from "../controls/element";
import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { ClauseFilter } from "../state/pane-state";
import type { Render, View } from "./view";
import { button } from "../controls/button";
import { clauseCard } from "./clause-card";
import { importView } from "./import-view";
import { clauseProblems, isOpen } from "../summary/clause-problems";

/** Every clause with its reading; what is open first in line to be settled. */
export const rulesView: Render = (view) => {
  const { state, words, actions } = view;
  const result = state.assessed?.result;
  if (state.rubric.open === "open") return importView(view);
  if (!result) return h("section", { class: "empty" }, h("p", { class: "quiet" }, words.rules.notYet), button({ label: words.rules.unchecked, onClick: actions.check, appearance: "primary", disabled: state.activity !== null }), importView(view));
  const { indicators, settings } = result.scheme;
  const problems = state.assessed?.problems ?? [];
  const kept = (filter: ClauseFilter) => indicators.filter((indicator) => FILTERS[filter](indicator, problems));
  const shown = kept(state.clauses.filter);
  return h(
    "section",
    { class: "rules" },
    h("p", { class: "quiet" }, words.rules.summary(indicators.length, kept("open").length, kept("judgement").length)),
    filters(view),
    h("div", { class: "actions" }, acceptAll(view, indicators), importView(view)),
    shown.length === 0 ? h("p", { class: "quiet" }, words.rules.none) : h("ul", { class: "clauses" }, shown.map((indicator) => clauseCard(indicator, settings, view))),
  );
};

/** One tap settles every open question with the first reading, once no clause is unreadable. */
function acceptAll({ state, words, actions }: View, indicators: readonly Indicator[]) {
  const problems = state.assessed?.problems ?? [];
  const open = indicators.filter((indicator) => isOpen(indicator, problems));
  if (open.length === 0 || open.some((indicator) => indicator.reading.status === "unreadable" || clauseProblems(indicator, problems).some(({ severity }) => severity === "error"))) return null;
  return button({ label: words.rules.acceptAll(open.length), onClick: () => actions.chooseReading("*", null), disabled: state.activity !== null });
}

const FILTERS: Record<ClauseFilter, (indicator: Indicator, problems: readonly Problem[]) => boolean> = {
  all: () => true,
  open: isOpen,
  judgement: ({ reading }) => reading.status === "judgement",
};

function filters({ state, words, actions }: View) {
  const { filter } = state.clauses;
  const names = Object.keys(FILTERS) as ClauseFilter[];
  return h(
    "div",
    { class: "filters", role: "group", "aria-label": words.rules.filterLabel },
    names.map((name) => h("button", { type: "button", class: "filter", "aria-pressed": name === filter, onClick: () => actions.setClauses({ ...state.clauses, filter: name }) }, words.rules.filter[name])),
  );
}
