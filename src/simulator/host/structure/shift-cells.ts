import type { Area, SheetState } from "../../state";
import { intersect, isEntireColumns, isEntireRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../address/areas";
import { styleNumberAt } from "../cells/cell-styles";
import { insertDeleteConflict, nonBlankCellOffSheet } from "../errors";
import type { Session } from "../session";
import { cellsChanged, type ChangeType } from "./cells-changed";
import { moveReferences } from "./move-references";
import { moveSheetParts } from "./move-sheet-parts";
import { type Shift, tears } from "./shift-area";
import { shiftTables, tableAllowsShift } from "./shift-tables";

/** Inserts or deletes cells; tables, merges, formats, charts, names, formulas and held ranges follow as in Excel. */
export function shiftCells(session: Session, sheet: SheetState, shift: Shift): void {
  checkShift(sheet, shift);
  sheet.cells.shift(shift.area, shift.direction);
  shiftTables(session, sheet, shift);
  moveSheetParts(sheet, shift);
  moveReferences(session, sheet, shift);
  if (shift.direction === "Down" || shift.direction === "Right") inheritFormats(sheet, shift);
  cellsChanged(session, { sheet, area: shift.area, changeType: changeType(shift) });
}

function checkShift(sheet: SheetState, shift: Shift): void {
  if (sheet.tables.some((table) => !tableAllowsShift(table, shift))) throw insertDeleteConflict();
  if (sheet.merges.some((merge) => tears(shift, merge))) throw insertDeleteConflict();
  const used = sheet.cells.used();
  if (!used) return;
  const { area, direction } = shift;
  const lost =
    direction === "Down" ? { ...area, row: MAX_ROWS - area.rows } : direction === "Right" ? { ...area, column: MAX_COLUMNS - area.columns } : null;
  if (lost && intersect(used, lost)) throw nonBlankCellOffSheet();
}

/** New cells look like those above them, or to their left. */
function inheritFormats(sheet: SheetState, { area, direction }: Shift): void {
  const rows = Math.min(area.rows, MAX_ROWS);
  if (direction === "Down" && area.row > 0) {
    const right = Math.min(lastColumn(area), lastUsedColumn(sheet));
    for (let column = area.column; column <= right; column++) {
      const style = sheet.cells.get(area.row - 1, column)?.style ?? 0;
      if (style === 0) continue;
      for (let row = area.row; row < area.row + rows; row++) sheet.cells.set(row, column, { value: "", style });
    }
  } else if (direction === "Right" && area.column > 0) {
    const bottom = Math.min(lastRow(area), lastUsedRow(sheet));
    for (let row = area.row; row <= bottom; row++) {
      const style = styleNumberAt(sheet, row, area.column - 1);
      if (style === 0) continue;
      for (let column = area.column; column <= lastColumn(area); column++) sheet.cells.set(row, column, { value: "", style });
    }
  }
}

function lastUsedColumn(sheet: SheetState): number {
  const used = sheet.cells.used("styled");
  return used ? lastColumn(used) : -1;
}

function lastUsedRow(sheet: SheetState): number {
  const used = sheet.cells.used("styled");
  return used ? lastRow(used) : -1;
}

function changeType({ area, direction }: Shift): ChangeType {
  const inserting = direction === "Down" || direction === "Right";
  if (isEntireRows(area) && (direction === "Down" || direction === "Up")) return inserting ? "RowInserted" : "RowDeleted";
  if (isEntireColumns(area) && (direction === "Right" || direction === "Left")) return inserting ? "ColumnInserted" : "ColumnDeleted";
  return inserting ? "CellInserted" : "CellDeleted";
}

/** The shift that inserting at (or deleting) an area means when the caller's direction does not fit whole lines. */
export function shiftOf(area: Area, direction: Shift["direction"]): Shift {
  const inserting = direction === "Down" || direction === "Right";
  if (isEntireRows(area)) return { area, direction: inserting ? "Down" : "Up" };
  if (isEntireColumns(area)) return { area, direction: inserting ? "Right" : "Left" };
  return { area, direction };
}
