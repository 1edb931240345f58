import type { SheetState, TableState } from "../../state";
import { intersect, lastColumn, lastRow } from "../address/areas";
import type { Session } from "../session";
import { freeColumnName, syncTableHeaders } from "../tables/column-names";
import { type Shift, shiftArea, tears } from "./shift-area";

/** Excel refuses to shift part of a table, and to take away its header alone. */
export function tableAllowsShift(table: TableState, shift: Shift): boolean {
  if (tears(shift, table.area)) return isInsideTable(table, shift);
  if (shift.direction !== "Up" || !table.showHeaders) return true;
  const cut = intersect(shift.area, table.area);
  return !cut || cut.row > table.area.row || cut.rows === table.area.rows;
}

/** Inside a table, Excel lets whole table columns be inserted by cells of the table's own height. */
function isInsideTable(table: TableState, { area }: Shift): boolean {
  return area.row <= table.area.row && lastRow(area) >= lastRow(table.area) && area.column >= table.area.column;
}

/** Moves, grows and shrinks the tables of a sheet; a table whose last cell is gone disappears. */
export function shiftTables(session: Session, sheet: SheetState, shift: Shift): void {
  const survivors: TableState[] = [];
  for (const table of sheet.tables) {
    const area = shiftArea(table.area, shift);
    if (!area) continue;
    if (shift.direction === "Right" && area.columns > table.area.columns) addColumns(session, table, shift);
    if (shift.direction === "Left") removeColumns(table, shift);
    table.area = area;
    survivors.push(table);
  }
  const touched = sheet.tables.length > 0;
  sheet.tables.splice(0, sheet.tables.length, ...survivors);
  if (!touched) return;
  sheet.touched.add("tables");
  for (const table of survivors) syncTableHeaders(session, sheet, table);
}

function addColumns(session: Session, table: TableState, { area }: Shift): void {
  const at = area.column - table.area.column;
  const fresh: TableState["columns"] = [];
  for (let count = 0; count < area.columns; count++) {
    const taken = [...table.columns, ...fresh].map(({ name }) => name);
    fresh.push({ id: nextColumnId(table, fresh.length), name: freeColumnName(session.words.column, taken) });
  }
  table.columns.splice(at, 0, ...fresh);
}

function removeColumns(table: TableState, { area }: Shift): void {
  const from = Math.max(area.column, table.area.column);
  const count = Math.min(lastColumn(area), lastColumn(table.area)) - from + 1;
  if (count > 0) table.columns.splice(from - table.area.column, count);
}

function nextColumnId(table: TableState, offset: number): number {
  return Math.max(0, ...table.columns.map(({ id }) => id)) + 1 + offset;
}
