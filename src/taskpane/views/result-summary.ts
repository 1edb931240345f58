import { h } from "../controls/element";
import type { Result } from "../../assessment/result";
import type { Render, View } from "./view";
import { button } from "../controls/button";
import { formatPoints } from "../../assessment/points";
import type { GroupSummary, Summary } from "../summary/summarize";
import { methodWords } from "./method-words";

/** Who is first and last in each group, what cost most, and under which settings. */
export const resultSummary: Render = (view) => {
  const { assessed } = view.state;
  if (!assessed?.result || !assessed.summary) return null;
  const { result, summary } = assessed;
  const { words, actions } = view;
  return h(
    "section",
    { class: "results" },
    h("h2", {}, words.score.results),
    h("table", { class: "standings" }, h("tbody", {}, summary.groups.map((group) => groupRow(group, result, view)))),
    costliest(summary, result, view),
    h("h3", {}, words.score.method),
    h("p", { class: "method" }, `${methodWords(result.scheme.settings, words)} `, button({ label: words.score.edit, onClick: actions.goToSettings, appearance: "subtle" })),
    h("p", { class: "quiet" }, words.score.explainHint),
  );
};

function groupRow(group: GroupSummary, result: Result, view: View) {
  const { words } = view;
  const end = (label: string, members: readonly number[]) => (members.length === 0 ? null : h("div", { class: "standing" }, h("span", { class: "quiet" }, label), members.map((d) => unit(d, result, view))));
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, group.group || words.score.ungrouped, h("span", { class: "quiet" }, ` ${group.ranked}`)),
    h("td", {}, group.ranked === 0 ? h("span", { class: "quiet" }, words.score.noRank) : [end(words.score.first, group.first), end(words.score.last, group.last)]),
  );
}

function unit(department: number, result: Result, { actions }: View) {
  const { decimals } = result.scheme.settings.rounding;
  const named = result.scheme.departments[department];
  return h(
    "button",
    { type: "button", class: "link unit", onClick: () => actions.explain({ department, indicator: null }) },
    h("span", {}, named?.shortName || named?.name || ""),
    h("span", { class: "number" }, formatPoints(result.departments[department]?.total ?? 0, decimals)),
  );
}

function costliest({ costliest: items }: Summary, result: Result, { words, actions }: View) {
  if (items.length === 0) return null;
  const { decimals } = result.scheme.settings.rounding;
  return [
    h("h3", {}, words.score.costliest),
    h(
      "ol",
      { class: "costly" },
      items.map(({ indicator, lost, departments }) => {
        const rule = result.scheme.indicators[indicator];
        const { where } = rule ?? {};
        const said = [h("span", {}, rule?.level3 || rule?.id || ""), h("span", { class: "number" }, words.score.costly(formatPoints(lost, decimals), departments))];
        return h("li", {}, where ? h("button", { type: "button", class: "link", onClick: () => actions.goTo(where) }, said) : h("div", {}, said));
      }),
    ),
  ];
}
