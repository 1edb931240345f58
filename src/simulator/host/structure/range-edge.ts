import type { Area, SheetState } from "../../state";
import { MAX_COLUMNS, MAX_ROWS } from "../address/areas";
import { invalidArgument } from "../errors";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The cell where Ctrl+arrow lands: the end of a filled run, or the next filled cell, or the sheet's edge. */
export function edgeOf(sheet: SheetState, start: Area, direction: string): Area {
  const step = STEPS[direction];
  if (!step) throw invalidArgument();
  const [rows, columns] = step;
  let { row, column } = start;
  const inside = (): boolean => row + rows >= 0 && row + rows < MAX_ROWS && column + columns >= 0 && column + columns < MAX_COLUMNS;
  const filled = (r: number, c: number): boolean => {
    const cell = sheet.cells.get(r, c);
    return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
  };
  const inRun = filled(row, column) && inside() && filled(row + rows, column + columns);
  while (inside() && (inRun ? filled(row + rows, column + columns) : true)) {
    row += rows;
    column += columns;
    if (!inRun && filled(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}
