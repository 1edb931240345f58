import type { Area, SheetState, TableState } from "../../state";
import { intersect } from "../address/areas";
import { invalidArgument, mergedRangeConflict } from "../errors";
import { demandUnprotected } from "../protection";
import type { Session } from "../session";
import { shiftCells } from "../structure/shift-cells";
import { syncTableHeaders } from "./column-names";
import { freeTableName } from "./table-names";

const TABLE_ADDED = 102;

/** Makes a table of an area; without headers a row of them is inserted above. A lone header row gets a blank row below. */
export function addTable(session: Session, place: { sheet: SheetState; area: Area }, headers: "HasHeaders" | "InsertHeaders"): TableState {
  const { sheet, area } = place;
  demandUnprotected(sheet);
  checkTableArea(sheet, area);
  const below = { ...area, row: area.row + (headers === "HasHeaders" ? area.rows : 0), rows: 1 };
  const needsRow = headers === "InsertHeaders" || area.rows === 1;
  if (needsRow) shiftCells(session, sheet, { area: below, direction: "Down" });
  const whole = needsRow ? { ...area, rows: area.rows + 1 } : { ...area };
  const table: TableState = {
    id: String(session.nextId()),
    name: freeTableName(session),
    area: whole,
    columns: Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: "" })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  syncTableHeaders(session, sheet, table);
  sheet.tables.push(table);
  sheet.touched.add("tables");
  session.events.emit(TABLE_ADDED, [sheet.id, "Workbook"], { source: "Local", tableId: table.id, worksheetId: sheet.id });
  return table;
}

/** A table overlaps neither merged cells nor another table. */
export function checkTableArea(sheet: SheetState, area: Area, own?: TableState): void {
  if (sheet.merges.some((merge) => intersect(merge, area))) throw mergedRangeConflict();
  if (sheet.tables.some((table) => table !== own && intersect(table.area, area))) throw mergedRangeConflict();
  if (area.rows > 1_048_575 || area.columns > 16_383) throw invalidArgument();
}
