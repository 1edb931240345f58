import type { Area } from "../../state";
import { columnLetters, parseA1 } from "../address/a1";
import { isEntireColumns, isEntireRows, isOnSheet, lastColumn, lastRow } from "../address/areas";
import { quoteSheetName, splitSheetName } from "../address/sheet-names";

/** A cell reference as it stands in a formula. */
export interface FormulaReference {
  /** The sheet it names; undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly area: Area;
  readonly absolute: { readonly firstRow: boolean; readonly firstColumn: boolean; readonly lastRow: boolean; readonly lastColumn: boolean };
}

export interface ReferenceTarget {
  readonly sheet?: string | undefined;
  readonly area: Area;
}

const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;

/** Texts and bracketed parts are matched first, so that nothing inside them is taken for a reference. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$:!'])(?:${SHEET})?(?:${CELLS}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!:])`,
  "gu",
);

/** Rewrites the references of a formula; where `map` gives null the reference becomes #REF!, as in Excel. */
export function mapReferences(formula: string, map: (reference: FormulaReference) => ReferenceTarget | null): string {
  return formula.replace(TOKEN, (token) => {
    if (token.startsWith('"') || token.startsWith("[")) return token;
    const { sheet, rest } = splitSheetName(token);
    const area = parseA1(rest);
    if (!area) return token;
    const reference: FormulaReference = { sheet, area, absolute: anchors(rest, area) };
    const target = map(reference);
    if (!target) return prefix(sheet) + "#REF!";
    return prefix("sheet" in target ? target.sheet : sheet) + printLike(reference, target.area, rest.includes(":"));
  });
}

/** The formula as it reads after being copied this many rows down and columns to the right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ area, absolute }) => {
    const row = absolute.firstRow || isEntireColumns(area) ? area.row : area.row + rows;
    const column = absolute.firstColumn || isEntireRows(area) ? area.column : area.column + columns;
    const bottom = absolute.lastRow || isEntireColumns(area) ? lastRow(area) : lastRow(area) + rows;
    const right = absolute.lastColumn || isEntireRows(area) ? lastColumn(area) : lastColumn(area) + columns;
    const moved = {
      row: Math.min(row, bottom),
      column: Math.min(column, right),
      rows: Math.abs(bottom - row) + 1,
      columns: Math.abs(right - column) + 1,
    };
    return isOnSheet(moved) ? { area: moved } : null;
  });
}

function prefix(sheet: string | undefined): string {
  return sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
}

function anchors(text: string, area: Area): FormulaReference["absolute"] {
  const [first = "", last = first] = text.split(":");
  const column = (corner: string): boolean => /^\$[A-Za-z]/.test(corner);
  const row = (corner: string): boolean => (isEntireRows(area) ? corner.startsWith("$") : /[A-Za-z]\$/.test(corner));
  return { firstRow: row(first), firstColumn: column(first), lastRow: row(last), lastColumn: column(last) };
}

function printLike({ area, absolute }: FormulaReference, target: Area, isRange: boolean): string {
  const row = (number: number, fixed: boolean): string => (fixed ? "$" : "") + (number + 1);
  const column = (number: number, fixed: boolean): string => (fixed ? "$" : "") + columnLetters(number);
  if (isEntireColumns(area)) return `${column(target.column, absolute.firstColumn)}:${column(lastColumn(target), absolute.lastColumn)}`;
  if (isEntireRows(area)) return `${row(target.row, absolute.firstRow)}:${row(lastRow(target), absolute.lastRow)}`;
  const first = column(target.column, absolute.firstColumn) + row(target.row, absolute.firstRow);
  if (!isRange) return first;
  return `${first}:${column(lastColumn(target), absolute.lastColumn)}${row(lastRow(target), absolute.lastRow)}`;
}
