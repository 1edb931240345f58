import { invalidArgument } from "../errors";
import { demandUnprotected } from "../protection";
import { cellsChanged } from "../structure/cells-changed";
import { shiftCells } from "../structure/shift-cells";
import { syncTableHeaders } from "./column-names";
import type { TablePlace } from "./table-place";

/** Hides the header row (its cells become blank) or shows it again, in the row above when that is free. */
export function showHeaders({ session, sheet, table }: TablePlace, show: unknown): void {
  demandUnprotected(sheet);
  if (typeof show !== "boolean") throw invalidArgument();
  if (show === table.showHeaders) return;
  const { area } = table;
  if (!show) {
    const header = { ...area, rows: 1 };
    for (let column = area.column; column < area.column + area.columns; column++) sheet.cells.set(area.row, column, undefined);
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    table.showHeaders = false;
    cellsChanged(session, { sheet, area: header, changeType: "RangeEdited" });
  } else {
    const free = area.row > 0 && table.columns.every((_, index) => sheet.cells.get(area.row - 1, area.column + index) === undefined);
    if (free) table.area = { ...area, row: area.row - 1, rows: area.rows + 1 };
    else {
      shiftCells(session, sheet, { area: { ...area, rows: 1 }, direction: "Down" });
      table.area = { ...area, rows: area.rows + 1 };
    }
    table.columns.forEach(({ name }, index) => sheet.cells.set(table.area.row, area.column + index, { value: name }));
    table.showHeaders = true;
    syncTableHeaders(session, sheet, table);
    cellsChanged(session, { sheet, area: { ...table.area, rows: 1 }, changeType: "RangeEdited" });
  }
  sheet.touched.add("tables");
}
