import type { VNode } from "preact";
import { columnLetters } from "../../../simulator/host/address/a1";
import type { Area } from "../../../simulator/state";
import { h } from "../../../taskpane/controls/element";
import { chartLayer } from "../charts/chart-layer";
import type { GridActions } from "./grid-actions";
import type { PageState } from "../page-state";
import type { ConditionalLooks } from "./conditional/conditional-look";
import { cellEditor } from "./cell-editor";
import { choiceList } from "./choice-list";
import { drawCells } from "./draw-cells";
import { HEADER } from "./header-size";
import { selectionBox } from "./selection-box";
import { extentOf, type SheetLayout } from "./sheet-layout";
import { visibleLines, type Line } from "./visible-lines";

export interface GridProperties {
  readonly state: PageState;
  readonly layout: SheetLayout;
  readonly conditions: ConditionalLooks;
  readonly actions: GridActions;
}

/** The sheet in front: a window onto its cells, drawn anew for every place that it is scrolled to. */
export function gridView({ state, layout, conditions, actions }: GridProperties): VNode {
  const { book, scrolled, window: size } = state;
  const { sheet, area } = book.selection();
  const columns = visibleLines(layout.columns, layout.frozen.columns, { scrolled: scrolled.left, length: size.width - HEADER.width });
  const rows = visibleLines(layout.rows, layout.frozen.rows, { scrolled: scrolled.top, length: size.height - HEADER.height });
  const drawing = { state: book.state, sheet, layout, conditions, columns, scrolled };
  const extent = extentOf(layout);
  return h(
    "div",
    { class: "scroller", ref: actions.attach, onScroll: actions.scrolled, onPointerDown: actions.pointed, onDblClick: actions.opened },
    h(
      "div",
      { class: "window", style: `width:${size.width}px;height:${size.height}px` },
      h(
        "div",
        { class: "cells", role: "grid", "aria-label": sheet.name, "aria-rowcount": layout.rows.count + 1, "aria-colcount": layout.columns.count + 1, "aria-readonly": sheet.protection.on ? "true" : "false" },
        columnHeader(columns, area),
        rowsToDraw(rows, layout).map((line) =>
          h("div", { key: line.index, class: "row", role: "row", "aria-rowindex": line.index + 2 }, rowHeader(line, area), drawCells(drawing, line)),
        ),
      ),
      h("div", { class: "overlay" }, freezeLines(layout, size), chartLayer({ state, sheet, layout }), selectionBox({ state, layout, area })),
      cellEditor({ state, layout, actions }),
      choiceList({ state, layout, actions }),
    ),
    h("div", { class: "extent", style: `width:${extent.width + HEADER.width}px;height:${extent.height + HEADER.height}px` }),
  );
}

/** Rows whose merged cells reach down into the window are drawn with it. */
function rowsToDraw(rows: readonly Line[], layout: SheetLayout): readonly Line[] {
  const first = rows.find(({ frozen }) => !frozen);
  if (first === undefined) return rows;
  const above = layout.merges.reachingInto(first.index).filter((index) => index >= layout.frozen.rows);
  const start = layout.rows.offsets[first.index] ?? 0;
  return [...above.map((index) => ({ index, at: first.at - (start - (layout.rows.offsets[index] ?? 0)), size: 0, frozen: false })), ...rows];
}

function columnHeader(columns: readonly Line[], area: Area): VNode {
  return h(
    "div",
    { class: "row", role: "row", "aria-rowindex": 1 },
    h("div", { class: "corner", role: "columnheader", "aria-colindex": 1, "aria-label": "行号" }),
    columns.map(({ index, at, size, frozen }) =>
      h("div", { key: index, role: "columnheader", "aria-colindex": index + 2, class: `letters${chosen(index, area.column, area.columns)}${frozen ? " pinned-header" : ""}`, style: `left:${at + HEADER.width}px;width:${size}px` }, columnLetters(index)),
    ),
  );
}

function rowHeader({ index, at, size, frozen }: Line, area: Area): VNode | null {
  if (size === 0) return null;
  return h("div", { role: "rowheader", "aria-colindex": 1, class: `number${chosen(index, area.row, area.rows)}${frozen ? " pinned-header" : ""}`, style: `top:${at + HEADER.height}px;height:${size}px` }, String(index + 1));
}

const chosen = (index: number, first: number, count: number): string => (index >= first && index < first + count ? " chosen" : "");

function freezeLines({ frozen }: SheetLayout, size: { readonly width: number; readonly height: number }): readonly (VNode | null)[] {
  return [
    frozen.rows === 0 ? null : h("div", { key: "rows", class: "freeze", style: `left:0;top:${HEADER.height + frozen.height - 1}px;width:${size.width}px;height:1px` }),
    frozen.columns === 0 ? null : h("div", { key: "columns", class: "freeze", style: `left:${HEADER.width + frozen.width - 1}px;top:0;width:1px;height:${size.height}px` }),
  ];
}
