import { h } from "../controls/element";
import type { Problem } from "../../assessment/problem";
import type { ProblemCluster } from "../summary/group-problems";
import type { Render, View } from "./view";
import { placeText } from "../actions/go-to";
import { button } from "../controls/button";
import { cellLink } from "../controls/cell-link";
import { groupProblems } from "../summary/group-problems";

/** Problems by severity, what is the same in many places once; a tap selects the cell. */
export const problemList: Render = (view) => {
  const { state, words } = view;
  if (state.assessed === null) return null;
  const { problems } = state.assessed;
  if (problems.length === 0) return h("p", { class: "quiet" }, words.score.noProblems);
  return h(
    "section",
    { class: "problems", "aria-label": words.score.problems(problems.length) },
    h("h2", {}, words.score.problems(problems.length)),
    problemGroups(problems, view),
  );
};

/** Any problems by severity, the same words once. */
export const problemGroups = (problems: readonly Problem[], view: View) => {
  const { state, words, actions } = view;
  return (
    groupProblems(problems).map(({ severity, count, clusters }) => [
      h("h3", { key: severity, class: `level-${severity}` }, `${words.score.severity[severity]} `, h("span", { class: "tally" }, count)),
      h("ul", { key: `${severity}-list` }, clusters.slice(0, state.shown).map((cluster) => item(cluster, severity, view))),
      clusters.length > state.shown ? button({ label: words.score.more(clusters.length - state.shown), onClick: actions.showMore, appearance: "subtle" }) : null,
    ])
  );
};

const MARKS: Record<Problem["severity"], string> = { error: "✕", person: "△", notice: "·" };
/** Beyond these, people mend the cause and check again. */
const MOST_PLACES = 60;

function item({ message, places }: ProblemCluster, severity: Problem["severity"], view: View) {
  const { actions, words } = view;
  const [where, ...others] = places;
  const body = [
    h("span", { class: "mark", "aria-hidden": "true" }, MARKS[severity]),
    h("span", { class: "said" }, where ? h("span", { class: "place" }, placeText(where)) : null, message),
    where ? h("span", { class: "go", "aria-hidden": "true" }, "→") : null,
  ];
  return h(
    "li",
    { class: `level-${severity}`, key: message },
    where ? h("button", { type: "button", class: "problem", title: words.score.goTo(placeText(where)), onClick: () => actions.goTo(where) }, body) : h("div", { class: "problem" }, body),
    others.length === 0 ? null : h("details", { class: "others" }, h("summary", {}, words.score.others(others.length)), h("div", {}, others.slice(0, MOST_PLACES).map((place) => cellLink(view, place)))),
  );
}
