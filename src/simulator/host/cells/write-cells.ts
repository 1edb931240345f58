import type { Area, Cell, SheetState } from "../../state";
import { intersect } from "../address/areas";
import { invalidArgument, wrongArrayShape } from "../errors";
import { isBalancedFormula } from "../formulas/is-balanced-formula";
import type { Session } from "../session";
import { restyle, styleNumberAt } from "./cell-styles";
import { parseEntry } from "./parse-entry";

export type EntryValue = string | number | boolean | null;
export interface Place {
  readonly session: Session;
  readonly sheet: SheetState;
  readonly area: Area;
}

/** 1904-01-01 in days of the 1900 calendar. */
const DAYS_TO_1904 = 1462;

/** The longest text a cell holds; Excel refuses more. */
const MAX_TEXT = 32_767;

/**
 * Calls `visit` for every cell with its element of `input`: a grid of the area's shape, or one value (bare or as
 * [[value]]) for all cells. Any other shape is InvalidArgument.
 */
export function forEachInput(area: Area, input: unknown, visit: (row: number, column: number, value: unknown) => void): void {
  const single = singleValue(input);
  const grid = single === undefined ? gridOf(area, input) : undefined;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) visit(area.row + i, area.column + j, grid ? grid[i]?.[j] : single?.value);
  }
}

export function singleValue(input: unknown): { readonly value: unknown } | undefined {
  if (!Array.isArray(input)) return { value: input };
  const first: unknown = input[0];
  return input.length === 1 && Array.isArray(first) && first.length === 1 ? { value: first[0] } : undefined;
}

function gridOf(area: Area, input: unknown): readonly (readonly unknown[])[] {
  const rows = input as readonly unknown[];
  if (rows.length !== area.rows) throw wrongArrayShape();
  for (const row of rows) if (!Array.isArray(row) || row.length !== area.columns) throw wrongArrayShape();
  return rows as readonly (readonly unknown[])[];
}

/** Writes entries as Excel takes them from the API: null leaves a cell alone, "" empties it, "=…" is a formula. */
export function writeEntries(place: Place, input: unknown): void {
  const hidden = hiddenByMerge(place.sheet, place.area);
  forEachInput(place.area, input, (row, column, value) => {
    if (value === null || value === undefined || hidden(row, column)) return;
    writeEntry(place, { row, column, value });
  });
}

/** A merged area keeps only its upper left cell; what is written to the others is lost. */
function hiddenByMerge(sheet: SheetState, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((merge) => intersect(merge, { row, column, rows: 1, columns: 1 }) && (row !== merge.row || column !== merge.column));
}

function writeEntry(place: Place, entry: { row: number; column: number; value: unknown }): void {
  const { session, sheet } = place;
  const { row, column, value } = entry;
  const style = styleNumberAt(sheet, row, column);
  const cell = cellFor(session, value, style);
  if (cell.numberFormat === undefined || session.styles.at(style).numberFormat !== "General") {
    put(place, { row, column, cell: withStyle(cell.cell, style) });
  } else {
    const numberFormat = cell.numberFormat;
    put(place, { row, column, cell: withStyle(cell.cell, style) });
    restyle({ session, sheet, area: { row, column, rows: 1, columns: 1 } }, (old) => ({ ...old, numberFormat }));
  }
}

function cellFor(session: Session, value: unknown, style: number): { cell: Cell; numberFormat?: string } {
  if (typeof value === "boolean") return { cell: { value } };
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  if (session.styles.at(style).numberFormat === "@") return { cell: { value: checkedText(String(value)) } };
  if (typeof value === "number") return { cell: { value } };
  if (value.startsWith("=") && value.length > 1) return { cell: { value: 0, formula: checkedFormula(value) } };
  const { value: entered, numberFormat, isDay } = parseEntry(checkedText(value), session.thisYear);
  const parsed = isDay && session.state.date1904 && typeof entered === "number" ? entered - DAYS_TO_1904 : entered;
  return numberFormat === undefined ? { cell: { value: parsed } } : { cell: { value: parsed }, numberFormat };
}

function put(place: Place, target: { row: number; column: number; cell: Cell }): void {
  const { row, column, cell } = target;
  const empty = cell.value === "" && cell.formula === undefined && cell.style === undefined;
  place.sheet.cells.set(row, column, empty ? undefined : cell);
  if (cell.formula !== undefined) place.session.calculation.wroteFormula(cell);
}

function withStyle(cell: Cell, style: number): Cell {
  if (style === 0) return cell;
  return cell.formula === undefined ? { value: cell.value, style } : { ...cell, style };
}

function checkedText(text: string): string {
  if (text.length > MAX_TEXT) throw invalidArgument();
  return text;
}

function checkedFormula(formula: string): string {
  if (formula.length > 8192 || !isBalancedFormula(formula)) throw invalidArgument();
  return formula;
}
