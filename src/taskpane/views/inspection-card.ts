import type { ComponentChildren, VNode } from "preact";
import { h } from "../controls/element";
import type { Inspection, InspectionSheet } from "../../services/inspect/inspection";
import { cellWords } from "../../services/inspect/cell-words";
import type { PaneInspection } from "../../services/inspect-in-pane";
import type { InspectionKind } from "../state/pane-state";
import type { View } from "./view";
import { button } from "../controls/button";
import { rangePlot } from "./range-plot";

export interface InspectionCard {
  readonly kind: InspectionKind;
  readonly words: { readonly title: string; readonly why: string; readonly run: string };
  readonly request: PaneInspection;
  /** What is to be filled in before it can run. */
  readonly form?: ComponentChildren;
  readonly ready?: "ready" | "not-ready";
  /** What can be done with what was found. */
  readonly actions?: ComponentChildren;
  readonly first?: "first";
}

const PREVIEW_ROWS = 8;

/** One question of an inspector: what it does, its button, and what was found. */
export function inspectionCard({ kind, words, request, form, ready = "ready", actions: further, first }: InspectionCard, view: View): VNode {
  const { state, actions } = view, found = state.review.inspections[kind], busy = state.activity !== null;
  return h(
    "article",
    { class: "table-card", key: kind },
    h("h2", {}, words.title),
    h("p", { class: "quiet" }, words.why),
    form ?? null,
    h("div", { class: "actions" }, button({ label: words.run, spoken: `${words.title} ${words.run}`, onClick: () => actions.inspect(request), disabled: busy || ready === "not-ready", ...(first === "first" ? { appearance: "primary" as const } : {}) })),
    found === undefined ? null : outcome(found, kind, view),
    found === undefined ? null : (further ?? null),
  );
}

/** The answer, a plot where there is one, and the first rows; the first sheet only, the others are placed with it. */
export function outcome(found: Inspection, kind: InspectionKind, view: View): VNode {
  const { state, words, actions } = view, [sheet] = found.sheets, all = state.review.open === kind;
  return h(
    "div",
    { class: `outcome ${found.outcome}` },
    state.changed.length > 0 ? h("p", { class: "quiet", role: "status" }, words.review.stale) : null,
    found.headline.map((line, index) => h("p", { class: index === 0 ? "gap" : "quiet", key: index }, line)),
    found.ranges === undefined ? null : rangePlot(found.ranges, view),
    sheet === undefined || sheet.rows.length === 0 ? null : preview(sheet, all ? sheet.rows.length : PREVIEW_ROWS, view),
    sheet === undefined ? null : h(
      "div",
      { class: "actions" },
      sheet.rows.length > PREVIEW_ROWS && !all ? button({ label: words.review.more(sheet.rows.length), appearance: "subtle", onClick: () => actions.setReview({ open: kind }) }) : null,
      button({ label: words.review.place, spoken: `${words.review.place} ${sheet.name}`, appearance: "subtle", disabled: state.activity !== null, onClick: () => actions.placeInspection(kind) }),
    ),
  );
}

function preview({ name, columns, rows }: InspectionSheet, most: number, { words, actions }: View): VNode {
  const side = (column: number) => (columns[column]?.look === "points" || columns[column]?.look === "sum" ? "number" : undefined);
  return h(
    "div",
    { class: "preview", tabIndex: 0, role: "region", "aria-label": name },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, columns.map((column, at) => h("th", { scope: "col", class: side(at) }, column.name)))),
      h("tbody", {}, rows.slice(0, most).map(({ cells, where }) => h("tr", {}, columns.map((column, at) => {
        const text = cellWords(cells[at], column);
        return h("td", { class: side(at) }, at === 0 && where !== undefined ? h("button", { type: "button", class: "link", title: words.score.goTo(`${where.sheet}!${where.cell ?? ""}`), onClick: () => actions.goTo(where) }, text) : text);
      })))),
    ),
  );
}
