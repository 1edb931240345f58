import type { Area, SheetState } from "../../state";

/** Points. Excel's default column of 8.43 characters is 64 pixels wide, its default row 20 pixels high. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export function columnWidth(sheet: SheetState, column: number): number {
  return sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH;
}

export function rowHeight(sheet: SheetState, row: number): number {
  return sheet.rows.get(row)?.height ?? DEFAULT_ROW_HEIGHT;
}

/** The distance in points of a column's left edge from the sheet's; hidden columns take no room. */
export function leftOf(sheet: SheetState, column: number): number {
  const fallback = sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH;
  let left = column * fallback;
  for (const [index, { width, hidden }] of sheet.columns) {
    if (index < column) left += (hidden ? 0 : (width ?? fallback)) - fallback;
  }
  return left;
}

export function topOf(sheet: SheetState, row: number): number {
  let top = row * DEFAULT_ROW_HEIGHT;
  for (const [index, { height, hidden }] of sheet.rows) {
    if (index < row) top += (hidden ? 0 : (height ?? DEFAULT_ROW_HEIGHT)) - DEFAULT_ROW_HEIGHT;
  }
  return top;
}

export function boxOf(sheet: SheetState, area: Area): { left: number; top: number; width: number; height: number } {
  const left = leftOf(sheet, area.column);
  const top = topOf(sheet, area.row);
  return {
    left,
    top,
    width: leftOf(sheet, area.column + area.columns) - left,
    height: topOf(sheet, area.row + area.rows) - top,
  };
}
