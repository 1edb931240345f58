import type { VNode } from "preact";
import { columnLetters } from "../../../simulator/host/address/a1";
import type { SheetState, WorkbookState } from "../../../simulator/state";
import { h } from "../../../taskpane/controls/element";
import { sizeOf, startOf } from "./axis";
import { cellBorders, styleNumber } from "./cell-borders";
import { cellLook, type CellLook } from "./cell-look";
import type { ConditionalLook, ConditionalLooks } from "./conditional/conditional-look";
import { fittingNumber, textOfCell } from "./fitting-text";
import type { Scrolled } from "../page-state";
import { HEADER } from "./header-size";
import type { SheetLayout } from "./sheet-layout";
import { textWidth } from "./text-width";
import type { Line } from "./visible-lines";

export interface Drawing {
  readonly state: WorkbookState;
  readonly sheet: SheetState;
  readonly layout: SheetLayout;
  readonly conditions: ConditionalLooks;
  readonly columns: readonly Line[];
  readonly scrolled: Scrolled;
}

/** The cells of one row that show, left to right. Text that is too long runs over the empty cells beside it. */
export function drawCells(drawing: Drawing, line: Line): readonly VNode[] {
  const cells: VNode[] = [];
  const covered = new Set<number>();
  for (const column of columnsToDraw(drawing, line)) {
    if (covered.has(column.index)) continue;
    const merge = drawing.layout.merges.at(line.index, column.index);
    if (merge && (merge.row !== line.index || merge.column !== column.index)) continue;
    cells.push(drawCell(drawing, { line, column, merge, covered }));
  }
  return cells;
}

/** Merged cells and long texts that begin left of the window reach into it. */
function columnsToDraw({ sheet, layout, columns }: Drawing, line: Line): readonly Line[] {
  const first = columns.find(({ frozen }) => !frozen);
  if (first === undefined || first.index === 0) return columns;
  const merge = layout.merges.at(line.index, first.index);
  const start = merge?.column ?? lastFilledBefore(sheet, line.index, first.index);
  if (start === undefined || start >= first.index || start < layout.frozen.columns) return columns;
  const at = first.at - (startOf(layout.columns, first.index) - startOf(layout.columns, start));
  return [...columns, { index: start, at, size: sizeOf(layout.columns, start), frozen: false }];
}

const REACH = 20;

function lastFilledBefore(sheet: SheetState, row: number, column: number): number | undefined {
  if ((sheet.cells.get(row, column)?.value ?? "") !== "") return undefined;
  for (let before = column - 1; before >= Math.max(0, column - REACH); before--) {
    const value = sheet.cells.get(row, before)?.value ?? "";
    if (value !== "") return typeof value === "string" ? before : undefined;
  }
  return undefined;
}

interface Place {
  readonly line: Line;
  readonly column: Line;
  readonly merge: { readonly rows: number; readonly columns: number } | undefined;
  /** Columns that a text runs over. */
  readonly covered: Set<number>;
}

function drawCell(drawing: Drawing, { line, column, merge, covered }: Place): VNode {
  const { state, sheet, layout } = drawing;
  const row = line.index;
  const cell = sheet.cells.get(row, column.index);
  const style = state.styles[styleNumber(sheet, row, column.index)] ?? state.styles[0];
  if (style === undefined) throw new RangeError("a workbook has at least one style");
  const condition = drawing.conditions(row, column.index);
  const look = cellLook(cell, style, { sheet, row, column: column.index, condition });
  const lastRow = row + (merge?.rows ?? 1) - 1;
  const lastColumn = column.index + (merge?.columns ?? 1) - 1;
  const width = merge ? startOf(layout.columns, lastColumn + 1) - startOf(layout.columns, column.index) : column.size;
  const height = merge ? startOf(layout.rows, lastRow + 1) - startOf(layout.rows, row) : line.size;
  const full = condition?.hidesText === true ? "" : textOfCell(state, cell, style);
  const text = typeof cell?.value === "number" && !look.wraps ? fittingNumber(cell.value, full, { width, font: look.font, general: style.numberFormat === "General" }) : full;
  const over = merge || look.wraps || typeof cell?.value !== "string" ? 0 : runOver(drawing, { row, column: column.index, look, text, width, covered });
  const layer = line.frozen && column.frozen ? " pinned-both" : line.frozen || column.frozen ? " pinned" : "";
  return h(
    "div",
    {
      key: `${row}-${column.index}`,
      id: `cell-${row}-${column.index}`,
      role: "gridcell",
      "aria-colindex": column.index + 1,
      "data-at": `${columnLetters(column.index)}${row + 1}`,
      class: look.className + layer,
      style: `left:${column.at + HEADER.width}px;top:${line.at + HEADER.height}px;width:${width + over}px;height:${height}px;${look.css};${cellBorders({ state, sheet, row, column: column.index, lastRow, lastColumn }, look.fill)}`,
      ...(text !== full && full !== "" ? { title: full } : {}),
    },
    bar(condition),
    condition?.icon === undefined ? null : h("span", { class: "icon", "aria-hidden": "true" }, condition.icon),
    text === "" ? null : h("span", { class: "text" }, text),
  );
}

function bar(condition: ConditionalLook | undefined): VNode | null {
  if (condition?.bar === undefined) return null;
  const { color, from, length } = condition.bar;
  return h("span", { class: "bar", style: `left:${from * 100}%;width:${length * 100}%;background-color:${color}` });
}

interface Running {
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
  readonly text: string;
  readonly width: number;
  readonly covered: Set<number>;
}

/** How far a text runs over empty cells to its right, in pixels; they are not drawn then. */
function runOver({ sheet, layout, scrolled }: Drawing, { row, column, look, text, width, covered }: Running): number {
  if (look.side !== "left") return 0;
  const lacking = textWidth(text, look.font) + 8 - width;
  let over = 0;
  for (let next = column + 1; over < lacking && next < layout.columns.count; next++) {
    if ((sheet.cells.get(row, next)?.value ?? "") !== "" || layout.merges.at(row, next)) break;
    // What is scrolled away under the frozen columns does not continue their text.
    if (next === layout.frozen.columns && scrolled.left > 0) break;
    over += sizeOf(layout.columns, next);
    covered.add(next);
  }
  return over;
}
