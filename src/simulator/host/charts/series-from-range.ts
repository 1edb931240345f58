import type { Area, Cell, SeriesState, SheetState } from "../../state";
import { printAbsoluteA1 } from "../address/a1";
import { quoteSheetName } from "../address/sheet-names";
import { invalidArgument } from "../errors";
import type { Session } from "../session";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * How Excel reads the data of a chart: the longer side holds the categories (columns are series when both are equal);
 * a first line of texts, or one behind a blank corner, names the series, and a first column of texts the categories.
 */
export function seriesFromRange(session: Session, source: { sheet: SheetState; area: Area }, seriesBy: SeriesBy): SeriesState[] {
  const { sheet, area } = source;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);
  const named = isLabelled(sheet, area, byColumns ? "row" : "column");
  const labelled = isLabelled(sheet, area, byColumns ? "column" : "row");
  const lines = byColumns ? area.columns : area.rows;
  const first = labelled ? 1 : 0;
  if (lines <= first) throw invalidArgument();
  const line = (index: number): Area => (byColumns ? { ...area, column: area.column + index, columns: 1 } : { ...area, row: area.row + index, rows: 1 });
  const body = (whole: Area): Area =>
    !named ? whole : byColumns ? { ...whole, row: whole.row + 1, rows: whole.rows - 1 } : { ...whole, column: whole.column + 1, columns: whole.columns - 1 };
  return Array.from({ length: lines - first }, (_, index) => {
    const whole = line(first + index);
    return {
      ...blankSeries(session.words.series(index + 1), referenceTo(sheet, body(whole))),
      ...(named ? { nameRef: referenceTo(sheet, { ...whole, rows: 1, columns: 1 }) } : {}),
      ...(labelled ? { categoriesRef: referenceTo(sheet, body(line(0))) } : {}),
    };
  });
}

export function blankSeries(name: string, valuesRef: string): SeriesState {
  return { name, valuesRef, pointColors: new Map(), hasDataLabels: false };
}

export function referenceTo(sheet: SheetState, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${printAbsoluteA1(area)}`;
}

/** Whether the first row or column holds labels rather than numbers. */
function isLabelled(sheet: SheetState, area: Area, side: "row" | "column"): boolean {
  const length = side === "row" ? area.columns : area.rows;
  const other = side === "row" ? area.rows : area.columns;
  if (other === 1) return false;
  const at = (index: number): Cell | undefined => (side === "row" ? sheet.cells.get(area.row, area.column + index) : sheet.cells.get(area.row + index, area.column));
  if (length > 1 && isBlank(at(0))) return true;
  const first = length > 1 ? 1 : 0;
  return Array.from({ length: length - first }, (_, index) => at(first + index)).some((cell) => typeof cell?.value === "string" && cell.value !== "");
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === "" && cell.formula === undefined);
}
