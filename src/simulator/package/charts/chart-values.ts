import type { CellValue, WorkbookState } from "../../state";
import { parseArea } from "../cells/cell-address";

export interface ReferredCells {
  readonly values: readonly CellValue[];
  readonly columns: number;
  /** The number format of the first cell. */
  readonly format: string;
}

/** The cells of "'单位'!$B$2:$B$46" row by row; undefined for what is not one area of one sheet. */
export function referredCells(state: WorkbookState, reference: string): ReferredCells | undefined {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference.trim());
  const name = (found?.[1]?.replaceAll("''", "'") ?? found?.[2] ?? "").toLowerCase();
  const sheet = state.sheets.find(each => each.name.toLowerCase() === name);
  const area = parseArea(found?.[3] ?? "");
  if (!sheet || !area) return undefined;
  const used = sheet.cells.used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  // A whole column is as long as its data.
  const rows = Math.min(area.rows, Math.max(1, used.row + used.rows - area.row));
  const values: CellValue[] = [];
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) values.push(sheet.cells.get(row, column)?.value ?? "");
  }
  const style = sheet.cells.get(area.row, area.column)?.style ?? 0;
  return { values, columns: area.columns, format: state.styles[style]?.numberFormat ?? "General" };
}
