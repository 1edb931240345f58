import { h } from "../controls/element";
import type { Result } from "../../assessment/result";
import type { Comparison } from "../summary/compare-departments";
import type { Render, View } from "./view";
import { select } from "../controls/select";
import { compareDepartments } from "../summary/compare-departments";
import { formatPoints } from "../../assessment/points";
import { formatDifference } from "../summary/format-difference";

/** The inspectors' page: why one unit stands above another. */
export const reviewView: Render = (view) => {
  const { state, words, actions } = view;
  const result = state.assessed?.result;
  if (!result) return h("section", { class: "empty" }, h("p", { class: "quiet" }, words.review.notYet), h("p", { class: "quiet" }, words.review.coming));
  const names = result.scheme.departments.map((department) => department.shortName || department.name);
  const { upper, lower } = state.compared;
  return h(
    "section",
    { class: "review" },
    h("h2", {}, words.review.title),
    h("p", { class: "quiet" }, words.review.intro),
    h(
      "div",
      { class: "pickers" },
      select({ label: words.review.upper, hint: words.review.pick, options: names, chosen: upper, onChoose: (chosen) => actions.compare({ upper: chosen, lower }) }),
      select({ label: words.review.lower, hint: words.review.pick, options: names, chosen: lower, onChoose: (chosen) => actions.compare({ upper, lower: chosen }) }),
    ),
    upper === null || lower === null ? null : upper === lower ? h("p", { class: "quiet" }, words.review.same) : comparison(compareDepartments(result, upper, lower), { upper, lower, result }, view),
    h("p", { class: "quiet coming" }, words.review.coming),
  );
};

interface Pair {
  readonly upper: number;
  readonly lower: number;
  readonly result: Result;
}

function comparison(found: Comparison | null, pair: Pair, view: View) {
  if (found === null) return null;
  const { words } = view;
  const { decimals } = pair.result.scheme.settings.rounding;
  const name = (d: number) => pair.result.scheme.departments[d]?.shortName || pair.result.scheme.departments[d]?.name || "";
  const size = formatPoints(Math.abs(found.gap), decimals);
  const said = found.gap > 0 ? words.review.higher(size) : found.gap < 0 ? words.review.lower2(size) : words.review.equal;
  return [
    h("p", { class: "gap" }, words.review.gap(name(pair.upper), name(pair.lower), said)),
    found.differences.length === 0 ? null : [h("h3", {}, words.review.difference), h("ol", { class: "gaps" }, found.differences.map((each) => gapLine(each, found, pair, view)))],
    found.rest === 0 ? null : h("p", { class: "quiet" }, words.review.rest(formatDifference(found.rest, decimals))),
  ];
}

function gapLine({ indicator, difference }: Comparison["differences"][number], { differences }: Comparison, { upper, lower, result }: Pair, { actions }: View) {
  const widest = Math.abs(differences[0]?.difference ?? 1);
  const rule = result.scheme.indicators[indicator];
  return h(
    "li",
    { key: indicator },
    h(
      "button",
      { type: "button", class: "link", onClick: () => actions.explain({ department: difference > 0 ? lower : upper, indicator }) },
      h("span", {}, rule?.level3 || rule?.id || ""),
      h("span", { class: "number" }, formatDifference(difference, result.scheme.settings.rounding.decimals)),
    ),
    h("svg", { class: "bar", viewBox: "0 0 200 6", preserveAspectRatio: "none", "aria-hidden": "true" }, bar(difference / widest)),
  );
}

/** To the right for what the first unit has more, to the left for what it has less; the side says it, not the colour. */
const bar = (share: number) => [h("rect", { class: share > 0 ? "more" : "less", x: share > 0 ? 100 : 100 + 100 * share, y: 0, width: Math.abs(100 * share), height: 6 }), h("rect", { class: "axis", x: 99.5, y: 0, width: 1, height: 6 })];
