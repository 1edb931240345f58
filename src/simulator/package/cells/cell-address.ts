import type { Area } from "../../state";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };

/** The letters of the columns that were asked for: every cell that is written asks. */
const LETTERS: string[] = [];

export function columnLetters(column: number): string {
  return (LETTERS[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "A1" for one cell, else "A1:B2". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const REFERENCE = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** "A1", "A1:B2", "A:C" and "2:5", with or without "$"; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const found = REFERENCE.exec(text.trim());
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  const left = found[1] === undefined ? 0 : columnNumber(found[1]);
  const top = found[2] === undefined ? 0 : Number(found[2]) - 1;
  const single = !text.includes(":");
  const right = single ? left : found[3] === undefined ? LAST_COLUMN : columnNumber(found[3]);
  const bottom = single ? top : found[4] === undefined ? LAST_ROW : Number(found[4]) - 1;
  if (top < 0 || bottom < 0) return undefined;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** A "sqref": areas with blanks between. */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? "").split(/\s+/).map(parseArea).filter(area => area !== undefined);
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
