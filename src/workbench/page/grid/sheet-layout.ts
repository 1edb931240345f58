import type { SheetState, WorkbookState } from "../../../simulator/state";
import { MAX_COLUMNS, MAX_ROWS } from "../../../simulator/host/address/areas";
import { columnWidth, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../../simulator/host/structure/line-sizes";
import { createAxis, lengthOf, startOf, type Axis } from "./axis";
import { heightOfText } from "./height-of-text";
import { mergeIndex, type MergeIndex } from "./merge-index";

/** CSS pixels in a point. */
export const PIXELS = 96 / 72;
/** Empty lines after the last used one, and how many there are at least: enough to fill a large screen. */
const SPARE = { rows: 60, columns: 14 } as const;
const LEAST = { rows: 120, columns: 52 } as const;

/** Where every line of a sheet stands, computed once for each state of the sheet. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The lines that do not scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number; readonly width: number; readonly height: number };
  readonly merges: MergeIndex;
}

export function layoutSheet(state: WorkbookState, sheet: SheetState): SheetLayout {
  const used = sheet.cells.used("styled") ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const charts = reachOfCharts(sheet);
  const width = Math.max(Math.max(used.column + used.columns, charts.columns) + SPARE.columns, LEAST.columns);
  const height = Math.max(Math.max(used.row + used.rows, charts.rows) + SPARE.rows, LEAST.rows);
  const columns = createAxis(Math.min(width, MAX_COLUMNS), (column) => (sheet.columns.get(column)?.hidden ? 0 : Math.round(columnWidth(sheet, column) * PIXELS)));
  const grown = grownRows(state, sheet, columns);
  const rows = createAxis(Math.min(height, MAX_ROWS), (row) => {
    const given = sheet.rows.get(row);
    return given?.hidden ? 0 : Math.round(Math.max(given?.height ?? DEFAULT_ROW_HEIGHT, grown.get(row) ?? 0) * PIXELS);
  });
  const frozen = { ...sheet.frozen, width: startOf(columns, sheet.frozen.columns), height: startOf(rows, sheet.frozen.rows) };
  return { rows, columns, frozen, merges: mergeIndex(sheet.merges) };
}

/**
 * Rows that their text needs higher: Excel fits rows to wrapped text with its own fonts, and so does this page with
 * those that the machine has. Where charts stand the heights are kept, for the charts' places are measured in them.
 */
function grownRows(state: WorkbookState, sheet: SheetState, columns: Axis): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  if (sheet.charts.length > 0) return heights;
  const merged = mergeIndex(sheet.merges);
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (cell.value === "" || merged.at(row, column)) continue;
    const style = state.styles[cell.style ?? 0];
    if (style === undefined || (style.alignment.wrapText !== true && sheet.rows.get(row)?.height !== undefined)) continue;
    const height = heightOfText(String(cell.value), style, startOf(columns, column + 1) - startOf(columns, column));
    if (height > (heights.get(row) ?? DEFAULT_ROW_HEIGHT)) heights.set(row, height);
  }
  return heights;
}

/** Charts may stand beyond the last cell; lines there are mostly of the usual size. */
function reachOfCharts({ charts }: SheetState): { rows: number; columns: number } {
  const right = Math.max(0, ...charts.map(({ position }) => position.left + position.width));
  const bottom = Math.max(0, ...charts.map(({ position }) => position.top + position.height));
  return { rows: Math.ceil(bottom / DEFAULT_ROW_HEIGHT), columns: Math.ceil(right / DEFAULT_COLUMN_WIDTH) };
}

export const extentOf = ({ rows, columns }: SheetLayout): { width: number; height: number } => ({ width: lengthOf(columns), height: lengthOf(rows) });
