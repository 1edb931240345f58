import type { BorderState, CellStyle, SheetState, WorkbookState } from "../../../simulator/state";
import { safeColor } from "./cell-look";

const GRIDLINE = "#E2E4E3";
const THICK: Readonly<Record<string, string>> = { Medium: "2px", Thick: "3px", Hairline: "1px", Thin: "1px" };
const DASHED: Readonly<Record<string, string>> = { Dash: "dashed", DashDot: "dashed", DashDotDot: "dashed", SlantDashDot: "dashed", Dot: "dotted", Double: "double" };

interface Bordered {
  readonly state: WorkbookState;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  /** The last row and column of merged cells. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * The lower and right edges of a cell: its own, or the upper and left ones of its neighbours, or a grid line. Every line
 * belongs to the cell before it, so that none is drawn twice.
 */
export function cellBorders(cell: Bordered, fill: string | undefined): string {
  const { sheet, row, column, lastRow, lastColumn } = cell;
  const bottom = styleAt(cell, lastRow, column)?.borders.EdgeBottom ?? styleAt(cell, lastRow + 1, column)?.borders.EdgeTop;
  const right = styleAt(cell, row, lastColumn)?.borders.EdgeRight ?? styleAt(cell, row, lastColumn + 1)?.borders.EdgeLeft;
  const plain = fill ?? (sheet.showGridlines ? GRIDLINE : "transparent");
  return `border-bottom:${line(bottom, plain)};border-right:${line(right, plain)}`;
}

function line(border: BorderState | undefined, plain: string): string {
  if (border === undefined || border.style === "None") return `1px solid ${plain}`;
  return `${border.style === "Double" ? "3px" : (THICK[border.weight ?? "Thin"] ?? "1px")} ${DASHED[border.style] ?? "solid"} ${safeColor(border.color) ?? "#000000"}`;
}

function styleAt({ state, sheet }: Bordered, row: number, column: number): CellStyle | undefined {
  return state.styles[styleNumber(sheet, row, column)];
}

/** A cell's own format, else its row's, else its column's. */
export function styleNumber(sheet: SheetState, row: number, column: number): number {
  return sheet.cells.get(row, column)?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
}
