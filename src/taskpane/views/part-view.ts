import { formatPoints, POINT } from "../../assessment/points";
import type { Result } from "../../assessment/result";
import { button } from "../controls/button";
import { h } from "../controls/element";
import { select } from "../controls/select";
import { partOf, type PartOfResult, type PartRow } from "../summary/part-of";
import { rankText } from "../summary/rank-text";
import type { Render, View } from "./view";

/** One unit, one indicator, or their one score, out of the whole result; nothing is written. */
export const partView: Render = (view) => {
  const { words, state, actions } = view;
  const result = state.assessed?.result ?? null;
  return h(
    "details",
    { class: "part", open: state.part.department !== null || state.part.indicator !== null },
    h("summary", {}, words.part.title),
    h("p", { class: "quiet" }, words.part.intro),
    result === null ? button({ label: words.part.compute, onClick: actions.check, disabled: state.activity !== null }) : [pickers(result, view), chosen(result, view)],
  );
};

function pickers({ scheme }: Result, { words, state: { part }, actions }: View) {
  return h(
    "div",
    { class: "pickers" },
    select({ label: words.part.unit, hint: words.part.all, options: scheme.departments.map(({ shortName, name }) => shortName || name), chosen: part.department, onChoose: (department) => actions.showPart({ ...part, department }) }),
    select({ label: words.part.indicator, hint: words.part.all, options: scheme.indicators.map(({ id, level3 }) => `${id} ${level3}`), chosen: part.indicator, onChoose: (indicator) => actions.showPart({ ...part, indicator }) }),
  );
}

function chosen(result: Result, view: View) {
  const { words, state, actions } = view;
  const found = partOf(result, state.part);
  if (found === null) return null;
  const { columns } = words.part;
  return [
    h("p", { class: "part-head" }, headOf(found, result, view)),
    h(
      "table",
      { class: "part-scores" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, found.kind === "unit" ? columns.indicator : columns.unit), h("th", { scope: "col", class: "number" }, columns.score), h("th", { scope: "col", class: "number" }, columns.full))),
      h("tbody", {}, found.rows.map((row) => line(row, result, view))),
    ),
    button({ label: words.part.place, onClick: actions.placePart, disabled: state.activity !== null, appearance: "subtle" }),
  ];
}

function headOf(found: PartOfResult, result: Result, { words, state: { part } }: View): string {
  const { decimals } = result.scheme.settings.rounding;
  if (found.kind === "unit") {
    const { department } = part;
    if (department === null) return "";
    const rank = (key: "rank" | "groupRank"): string => rankText(result, department, key, words);
    return words.part.total(formatPoints(result.departments[department]?.total ?? 0, decimals), rank("rank"), rank("groupRank"));
  }
  const scores = found.rows.flatMap(({ score }) => (score === null ? [] : [Math.round(score * POINT)]));
  const step = 10 ** (4 - decimals), mean = scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return words.part.mean(formatPoints(Math.round(mean / step) * step, decimals), scores.length);
}

function line({ name, score, full, state, focus }: PartRow, result: Result, { words, actions }: View) {
  const { decimals } = result.scheme.settings.rounding;
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, h("button", { type: "button", class: "link", onClick: () => actions.explain(focus) }, name)),
    h("td", { class: "number" }, score === null ? words.explanation.state[state] : formatPoints(Math.round(score * POINT), decimals)),
    h("td", { class: "number" }, full === 0 ? "—" : String(full)),
  );
}
