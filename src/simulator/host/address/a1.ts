import type { Area } from "../../state";
import { isEntireColumns, isEntireRows, isOnSheet, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./areas";

/** 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" -> 0, "AA" -> 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CELL = String.raw`\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})`;
const CELLS = new RegExp(`^${CELL}(?::${CELL})?$`);
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads "A1", "$B$2:C5", "A:C" or "1:3"; null for anything else and for what lies outside the sheet. */
export function parseA1(text: string): Area | null {
  const area = parseCells(text) ?? parseColumns(text) ?? parseRows(text);
  return area && isOnSheet(area) ? area : null;
}

function parseCells(text: string): Area | null {
  const match = CELLS.exec(text);
  if (!match) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  return between(Number(row1) - 1, columnNumber(column1), Number(row2) - 1, columnNumber(column2));
}

function parseColumns(text: string): Area | null {
  const match = COLUMNS.exec(text);
  if (!match) return null;
  const [, from = "", to = ""] = match;
  return between(0, columnNumber(from), MAX_ROWS - 1, columnNumber(to));
}

function parseRows(text: string): Area | null {
  const match = ROWS.exec(text);
  if (!match) return null;
  const [, from = "", to = ""] = match;
  return between(Number(from) - 1, 0, Number(to) - 1, MAX_COLUMNS - 1);
}

function between(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** "A1", "A1:B2", "A:C", "1:3", and "1:1048576" for a whole sheet, as `Range.address` writes them. */
export function printA1(area: Area): string {
  if (isEntireRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isEntireColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  const first = columnLetters(area.column) + (area.row + 1);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnLetters(lastColumn(area))}${lastRow(area) + 1}`;
}

/** "$A$1:$B$2", as names and charts hold their references. */
export function printAbsoluteA1(area: Area): string {
  return printA1(area).replace(/[A-Z]+|\d+/g, "$$$&");
}
