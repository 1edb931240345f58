import type { Area } from "../../state";
import { intersect, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../address/areas";

/** Cells inserted at (or deleted from) an area; those behind it move in the direction. */
export interface Shift {
  readonly area: Area;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

/**
 * Where an area lies after a shift; null when it was deleted altogether. An area that sticks out of the shifted
 * columns (or rows) stays where it is, as Excel's references do.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const vertical = shift.direction === "Down" || shift.direction === "Up";
  if (vertical) {
    if (area.rows === MAX_ROWS || !covers(shift.area.column, lastColumn(shift.area), area.column, lastColumn(area))) return area;
    const line = shiftLine({ start: area.row, count: area.rows }, { start: shift.area.row, count: shift.area.rows }, shift.direction === "Down");
    return line && cropRows({ ...area, row: line.start, rows: line.count });
  }
  if (area.columns === MAX_COLUMNS || !covers(shift.area.row, lastRow(shift.area), area.row, lastRow(area))) return area;
  const line = shiftLine({ start: area.column, count: area.columns }, { start: shift.area.column, count: shift.area.columns }, shift.direction === "Right");
  return line && cropColumns({ ...area, column: line.start, columns: line.count });
}

/** Whether a shift would tear an area apart: part of it moves, the rest stays. */
export function tears(shift: Shift, area: Area): boolean {
  const vertical = shift.direction === "Down" || shift.direction === "Up";
  const moved = vertical
    ? { ...shift.area, rows: MAX_ROWS - shift.area.row }
    : { ...shift.area, columns: MAX_COLUMNS - shift.area.column };
  if (!intersect(moved, area)) return false;
  return vertical
    ? !covers(shift.area.column, lastColumn(shift.area), area.column, lastColumn(area))
    : !covers(shift.area.row, lastRow(shift.area), area.row, lastRow(area));
}

interface Line {
  readonly start: number;
  readonly count: number;
}

function shiftLine(line: Line, change: Line, inserting: boolean): Line | null {
  const end = line.start + line.count;
  if (inserting) {
    if (change.start <= line.start) return { start: line.start + change.count, count: line.count };
    return change.start < end ? { start: line.start, count: line.count + change.count } : line;
  }
  const changeEnd = change.start + change.count;
  const before = Math.max(0, Math.min(end, change.start) - line.start);
  const after = Math.max(0, end - Math.max(line.start, changeEnd));
  if (before + after === 0) return null;
  return { start: line.start < change.start ? line.start : Math.max(change.start, line.start - change.count), count: before + after };
}

function covers(outerFrom: number, outerTo: number, from: number, to: number): boolean {
  return outerFrom <= from && to <= outerTo;
}

function cropRows(area: Area): Area | null {
  const rows = Math.min(area.rows, MAX_ROWS - area.row);
  return rows > 0 ? { ...area, rows } : null;
}

function cropColumns(area: Area): Area | null {
  const columns = Math.min(area.columns, MAX_COLUMNS - area.column);
  return columns > 0 ? { ...area, columns } : null;
}
