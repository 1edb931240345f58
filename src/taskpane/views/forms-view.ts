import { button } from "../controls/button";
import { h } from "../controls/element";
import { select } from "../controls/select";
import { problemGroups } from "./problem-list";
import type { Render } from "./view";

/** Self-assessment sheets: made for one unit or all, and taken back. */
export const formsView: Render = (view) => {
  const { words, state, actions } = view;
  const units = state.survey?.units ?? [], { unit, problems } = state.forms;
  if (units.length === 0) return null;
  const busy = state.activity !== null;
  return h(
    "details",
    { class: "forms", open: problems.length > 0 ? true : undefined },
    h("summary", {}, words.forms.title),
    h("p", { class: "quiet" }, words.forms.intro),
    select({ label: words.forms.unit, hint: words.forms.all, options: units, chosen: unit === null ? null : units.indexOf(unit), onChoose: (index) => actions.chooseForms(index === null ? null : (units[index] ?? null)) }),
    h("div", { class: "actions" }, button({ label: words.forms.create, onClick: actions.createForms, disabled: busy }), button({ label: words.forms.collect, onClick: actions.collectForms, disabled: busy })),
    problems.length === 0 ? null : h("div", { class: "problems" }, problemGroups(problems, view)),
  );
};
