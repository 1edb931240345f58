import { h } from "../controls/element";
import type { Render, View } from "./view";
import { button } from "../controls/button";
import { formsView } from "./forms-view";
import { partView } from "./part-view";
import { problemList } from "./problem-list";
import { resultSummary } from "./result-summary";

export const scoreView: Render = (view) => {
  const { state, words, actions } = view;
  const busy = state.activity !== null;
  return h(
    "section",
    { class: "score" },
    h("div", { class: "actions" }, button({ label: words.score.run, onClick: actions.score, appearance: "primary", disabled: busy }), button({ label: words.score.check, onClick: actions.check, disabled: busy })),
    state.assessed === null ? h("p", { class: "quiet" }, words.score.ready) : null,
    counts(view),
    problemList(view),
    resultSummary(view),
    partView(view),
    formsView(view),
  );
};

function counts({ state, words }: View) {
  const summary = state.assessed?.summary;
  if (!summary) return null;
  const figure = (mark: string, label: string, count: number) => h("span", {}, h("span", { "aria-hidden": "true" }, mark), ` ${label} `, h("strong", {}, grouped(count)));
  return h(
    "div",
    { class: "counts" },
    h("p", {}, words.score.counts(grouped(summary.departments), grouped(summary.indicators), grouped(summary.items))),
    h("p", { class: "figures" }, figure("✓", words.score.scored, summary.scored), figure("○", words.score.notApplicable, summary.notApplicable), figure("△", words.score.pending, summary.pending), summary.unclaimed > 0 ? figure("–", words.score.unclaimed, summary.unclaimed) : null),
  );
}

/** 2790 -> 2 790, with a space that does not break. */
const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");
