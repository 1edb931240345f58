import type { Area, Cell, SheetState } from "../../state";
import { intersect } from "../address/areas";
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
  const widths = new Map<number, number>(), merged = mergedIn(sheet, area);
  sheet.cells.visit(area, (cell, row, column) => {
    if (cell.value === "" || merged(row, column)) return;
    const { alignment } = place.session.styles.at(cell.style ?? 0);
    if (alignment.wrapText) return;
    const width = textWidth(place, cell) + (alignment.indentLevel ?? 0) * 9;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(width, 1785) });
  sheet.touched.add("layout");
}

/** Fits row heights to fonts, line breaks and wrapped text. */
export function autofitRows(place: Place): void {
  const { sheet, area } = place;
  const heights = new Map<number, number>(), merged = mergedIn(sheet, area), widths: number[] = [];
  let row = -1, height = DEFAULT_ROW_HEIGHT;
  // Cells come row by row.
  sheet.cells.visit(area, (cell, at, column) => {
    if (merged(at, column)) return;
    if (at !== row) {
      if (row >= 0) heights.set(row, height);
      row = at;
      height = DEFAULT_ROW_HEIGHT;
    }
    height = Math.max(height, textHeight(place, cell, (widths[column] ??= columnWidth(sheet, column))));
  });
  if (row >= 0) heights.set(row, height);
  for (const [at, fitted] of heights) sheet.rows.set(at, { ...sheet.rows.get(at), height: Math.min(fitted, 409.5) });
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
  // Numbers and dates do not wrap.
  const lines = alignment.wrapText && typeof cell.value === "string" && cell.value !== ""
    ? shownText(place.session, cell)
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(characterCells(line) / Math.max(1, room))), 0)
    : 1;
  return Math.round(lines * size * LINE_HEIGHT * 4) / 4;
}

/** The width of a text in digits: a Chinese character, or any other wide one, takes two. */
export function characterCells(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_WIDE) cells++;
    else if (code >= FIRST_CHINESE && code <= LAST_CHINESE) cells += 2;
    else {
      const whole = text.codePointAt(at)!;
      cells += isWide(whole) ? 2 : 1;
      if (whole > 0xffff) at++;
    }
  }
  return cells;
}

const FIRST_WIDE = 0x1100, FIRST_CHINESE = 0x4e00, LAST_CHINESE = 0x9fff;

/** Where wide characters begin and end, in ascending order. */
const WIDE = [
  [0x1100, 0x115f], [0x2e80, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x20000, 0x3fffd],
] as const;

function isWide(code: number): boolean {
  for (const [first, last] of WIDE) if (code <= last) return code >= first;
  return false;
}

function mergedIn(sheet: SheetState, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  return (row, column) => merges.some((merge) => intersect(merge, { row, column, rows: 1, columns: 1 }));
}
