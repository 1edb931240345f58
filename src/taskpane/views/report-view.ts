import { h } from "../controls/element";
import { layoutTable } from "../../reports/layout-table";
import type { ReportTable } from "../../reports/report-table";
import type { DrawnChart } from "../pane-services";
import { chartCard } from "./chart-card";
import { choice } from "../controls/choice";
import type { Render, View } from "./view";
import { button } from "../controls/button";

/** Tables for a report, each with a preview of its first rows; how they look is chosen once for all. */
export const reportView: Render = (view) => {
  const { state, words } = view, result = state.assessed?.result ?? null, { made } = state.report;
  if (result === null) return h("section", { class: "empty" }, h("p", { class: "quiet" }, words.report.notYet));
  return h(
    "section",
    { class: "report" },
    documents(view),
    h("p", { class: "quiet" }, words.report.intro),
    choices(view),
    made?.result === result ? made.tables.map((table) => preview(table, made.charts.find(({ chart }) => chart.id === table.chart?.id), view)) : h("p", { class: "quiet", role: "status" }, words.report.making),
  );
};

function documents({ state, words: { report }, actions }: View) {
  const disabled = state.activity !== null, { ranges } = state.report;
  return h(
    "div",
    { class: "actions" },
    button({ label: report.document, appearance: "primary", disabled, onClick: actions.saveAnnualReport }),
    button({ label: report.cards, disabled, onClick: actions.makeScorecards }),
    ranges === null || ranges.result !== state.assessed?.result ? button({ label: report.ranges, spoken: `${report.ranges}：${report.rangesWhy}`, disabled, onClick: actions.computeRanges }) : null,
    button({ label: report.phrases, appearance: "subtle", disabled, onClick: actions.showPhrases }),
  );
}

/** 小四, 五号, 小五 in points. */
const SIZES = { large: 12, usual: 10.5, small: 9 } as const;
const SIZE_NAMES = ["large", "usual", "small"] as const;

function choices({ state, words: { report }, actions }: View) {
  const { style, names } = state.report;
  return h(
    "div",
    { class: "pickers" },
    choice({ label: report.style.rules, options: report.rules, chosen: style.rules, onChoose: (rules) => actions.setReport({ style: { ...style, rules } }) }),
    choice({ label: report.style.size, options: report.sizes, chosen: SIZE_NAMES.find((name) => SIZES[name] === style.size) ?? "usual", onChoose: (size) => actions.setReport({ style: { ...style, size: SIZES[size] } }) }),
    choice({ label: report.style.names, options: report.naming, chosen: names, onChoose: (chosen) => actions.setReport({ names: chosen }) }),
    choice({ label: report.style.heading, options: report.headings, chosen: style.heading, onChoose: (heading) => actions.setReport({ style: { ...style, heading } }) }),
  );
}

const PREVIEW_ROWS = 3;

function preview(table: ReportTable, chart: DrawnChart | undefined, view: View) {
  const { state, words, actions } = view;
  const side = (column: number) => (table.columns[column]?.kind === "number" ? "number" : undefined);
  return h(
    "article",
    { key: table.id, class: "table-card" },
    h("h2", {}, table.title, h("span", { class: "quiet" }, ` ${words.report.rows(table.rows.length)}`)),
    h(
      "div",
      { class: "preview", tabIndex: 0, role: "region", "aria-label": table.title },
      h(
        "table",
        {},
        h("thead", {}, layoutTable(table).header.map((cells) => h("tr", {}, cells.map(({ text, columns, rows }) => h("th", { scope: columns > 1 ? "colgroup" : "col", colSpan: columns, rowSpan: rows }, text))))),
        h("tbody", {}, table.rows.slice(0, PREVIEW_ROWS).map((row) => h("tr", {}, row.map((cell, column) => h("td", { class: side(column) }, shortened(cell)))))),
      ),
    ),
    table.sentences.map((sentence) => h("p", { class: "quiet" }, sentence)),
    h(
      "div",
      { class: "actions" },
      button({ label: words.report.copy, spoken: `${words.report.copy} ${table.title}`, onClick: () => actions.copyTable(table) }),
      button({ label: words.report.place, spoken: `${words.report.place} ${table.title}`, appearance: "subtle", disabled: state.activity !== null, onClick: () => actions.placeTable(table) }),
      h("span", { class: "done", role: "status" }, state.copied === table.id ? words.report.copied(table.title) : null),
    ),
    chart === undefined ? null : chartCard(chart, view),
  );
}

const MOST_CHARACTERS = 24;
const shortened = (cell: string) => (cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS - 1)}…` : cell);
