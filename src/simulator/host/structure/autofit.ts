import type { Cell, SheetState } from "../../state";
import { intersect, isEntireColumns, isEntireRows, lastColumn, lastRow } from "../address/areas";
import type { Place } from "../cells/write-cells";
import { shownText } from "../text/shown-text";
import { columnWidth, DEFAULT_ROW_HEIGHT } from "./line-sizes";

/** A digit of the default 11-point font is 7 pixels wide and a cell has 5 pixels of padding; 4 pixels are 3 points. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_FONT_SIZE = 11;
/** The line of text in points, for a font of 1 point: 15 points of row for 11 points of font. */
const LINE_HEIGHT = DEFAULT_ROW_HEIGHT / DEFAULT_FONT_SIZE;

/** Widens or narrows columns to their longest text; merged and wrapped cells do not count, empty columns stay. */
export function autofitColumns(place: Place): void {
  const { sheet, area } = place;
  const widths = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (column < area.column || column > lastColumn(area)) continue;
    if (!isEntireColumns(area) && (row < area.row || row > lastRow(area))) continue;
    if (cell.value === "" || isMerged(sheet, row, column)) continue;
    const { alignment } = place.session.styles.at(cell.style ?? 0);
    if (alignment.wrapText) continue;
    const width = textWidth(place, cell) + (alignment.indentLevel ?? 0) * 9;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(width, 1785) });
  sheet.touched.add("layout");
}

/** Fits row heights to fonts, line breaks and wrapped text. */
export function autofitRows(place: Place): void {
  const { sheet, area } = place;
  const heights = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (row < area.row || row > lastRow(area)) continue;
    if (!isEntireRows(area) && (column < area.column || column > lastColumn(area))) continue;
    if (isMerged(sheet, row, column)) continue;
    heights.set(row, Math.max(heights.get(row) ?? DEFAULT_ROW_HEIGHT, textHeight(place, cell, columnWidth(sheet, column))));
  }
  for (const [row, height] of heights) sheet.rows.set(row, { ...sheet.rows.get(row), height: Math.min(height, 409.5) });
  sheet.touched.add("layout");
}

function textWidth(place: Place, cell: Cell): number {
  const { font } = place.session.styles.at(cell.style ?? 0);
  const longest = Math.max(...shownText(place.session, cell).split("\n").map(characterCells));
  const scale = (font.size ?? DEFAULT_FONT_SIZE) / DEFAULT_FONT_SIZE;
  return (Math.ceil(longest * PIXELS_PER_CHARACTER * scale) + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

function textHeight(place: Place, cell: Cell, width: number): number {
  const { font, alignment } = place.session.styles.at(cell.style ?? 0);
  const size = font.size ?? DEFAULT_FONT_SIZE;
  const room = (width / POINTS_PER_PIXEL - PADDING_PIXELS) / ((PIXELS_PER_CHARACTER * size) / DEFAULT_FONT_SIZE);
  const lines = alignment.wrapText
    ? shownText(place.session, cell)
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(characterCells(line) / Math.max(1, room))), 0)
    : 1;
  return Math.round(lines * size * LINE_HEIGHT * 4) / 4;
}

/** The width of a text in digits: a Chinese character, or any other wide one, takes two. */
export function characterCells(text: string): number {
  let cells = 0;
  for (const character of text) cells += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(character) ? 2 : 1;
  return cells;
}

function isMerged(sheet: SheetState, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersect(merge, { row, column, rows: 1, columns: 1 }));
}
