import type { Area, CellStyle, SheetState } from "../../state";
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from "../address/areas";
import type { Session } from "../session";

/** The style a cell shows: its own, or its row's or column's while it has no entry. */
export function styleNumberAt(sheet: SheetState, row: number, column: number): number {
  const cell = sheet.cells.get(row, column);
  if (cell) return cell.style ?? 0;
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
}

/** Changes the style of every cell of an area; whole rows and columns keep it for cells that come later. */
export function restyle(place: { session: Session; sheet: SheetState; area: Area }, change: (style: CellStyle) => CellStyle): void {
  const { session, sheet, area } = place;
  const changed = session.styles.changer(change);
  if (isEntireColumns(area)) restyleColumns(sheet, area, changed);
  else if (isEntireRows(area)) restyleRows(sheet, area, changed);
  else restyleCells(sheet, area, changed);
  sheet.touched.add("cells");
}

function restyleCells(sheet: SheetState, area: Area, changed: (style: number) => number): void {
  let missing = area.rows * area.columns;
  sheet.cells.visit(area, (cell) => {
    cell.style = changed(cell.style ?? 0);
    missing--;
  });
  if (missing > 0) fillIn(sheet, area, changed);
}

/** Cells without an entry, after those with one. */
function fillIn(sheet: SheetState, area: Area, changed: (style: number) => number): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (!sheet.cells.get(row, column)) sheet.cells.set(row, column, { value: "", style: changed(styleNumberAt(sheet, row, column)) });
    }
  }
}

function restyleColumns(sheet: SheetState, area: Area, changed: (style: number) => number): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    const state = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...state, style: changed(state.style ?? 0) });
    for (const [row, { style }] of sheet.rows) {
      if (style !== undefined && !sheet.cells.get(row, column)) sheet.cells.set(row, column, { value: "", style });
    }
  }
  restyleStored(sheet, area, changed);
  sheet.touched.add("layout");
}

function restyleRows(sheet: SheetState, area: Area, changed: (style: number) => number): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    const state = sheet.rows.get(row) ?? {};
    for (const [column, { style }] of sheet.columns) {
      if (style !== undefined && state.style === undefined && !sheet.cells.get(row, column)) {
        sheet.cells.set(row, column, { value: "", style });
      }
    }
    sheet.rows.set(row, { ...state, style: changed(state.style ?? 0) });
  }
  restyleStored(sheet, area, changed);
  sheet.touched.add("layout");
}

function restyleStored(sheet: SheetState, area: Area, changed: (style: number) => number): void {
  sheet.cells.visit(area, (cell) => { cell.style = changed(cell.style ?? 0); });
}

/** Every style number that occurs in an area. */
export function styleNumbersIn(sheet: SheetState, area: Area): Set<number> {
  return isEntireColumns(area) || isEntireRows(area) ? stylesOfLines(sheet, area) : stylesOfCells(sheet, area);
}

function stylesOfCells(sheet: SheetState, area: Area): Set<number> {
  const numbers = new Set<number>();
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) numbers.add(styleNumberAt(sheet, row, column));
  }
  return numbers;
}

function stylesOfLines(sheet: SheetState, area: Area): Set<number> {
  const numbers = new Set<number>();
  const [lines, first, count] = isEntireColumns(area)
    ? [sheet.columns, area.column, area.columns]
    : [sheet.rows, area.row, area.rows];
  for (let line = first; line < first + count; line++) numbers.add(lines.get(line)?.style ?? 0);
  sheet.cells.visit(area, (cell) => { numbers.add(cell.style ?? 0); });
  return numbers;
}
