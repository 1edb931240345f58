import { h } from "../controls/element";
import type { ReportTable } from "../summary/report-tables";
import type { Render, View } from "./view";
import { button } from "../controls/button";
import { reportTables } from "../summary/report-tables";

/** Tables for a report, each with a preview of its first rows. */
export const reportView: Render = (view) => {
  const { state, words } = view;
  const { assessed } = state;
  if (!assessed?.result || !assessed.summary) return h("section", { class: "empty" }, h("p", { class: "quiet" }, words.report.notYet), h("p", { class: "quiet" }, words.report.coming));
  return h(
    "section",
    { class: "report" },
    h("p", { class: "quiet" }, words.report.intro),
    reportTables(assessed.result, assessed.summary).map((table) => preview(table, view)),
    h("p", { class: "quiet coming" }, words.report.coming),
  );
};

const PREVIEW_ROWS = 3;

function preview(table: ReportTable, { state, words, actions }: View) {
  const side = (column: number) => (table.numeric.includes(column) ? "number" : undefined);
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
        h("thead", {}, h("tr", {}, table.headers.map((header, column) => h("th", { scope: "col", class: side(column) }, header)))),
        h("tbody", {}, table.rows.slice(0, PREVIEW_ROWS).map((row) => h("tr", {}, row.map((cell, column) => h("td", { class: side(column) }, cell))))),
      ),
    ),
    h(
      "div",
      { class: "actions" },
      button({ label: words.report.copy, spoken: `${words.report.copy} ${table.title}`, onClick: () => actions.copyTable(table) }),
      button({ label: words.report.place, spoken: `${words.report.place} ${table.title}`, appearance: "subtle", disabled: state.activity !== null, onClick: () => actions.placeTable(table) }),
      h("span", { class: "done", role: "status" }, state.copied === table.id ? words.report.copied(table.title) : null),
    ),
  );
}
