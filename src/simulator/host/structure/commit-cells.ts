import { intersect } from "../address/areas";
import { apiValue, valueType } from "../cells/read-cells";
import type { Place } from "../cells/write-cells";
import { headerArea } from "../tables/table-areas";
import { syncTableHeaders } from "../tables/column-names";
import { cellsChanged, type ChangeDetails, type ChangeType } from "./cells-changed";

/** Ends a change of cells: headers of tables are put right, then the change is announced. */
export function commitCells(place: Place, change: { changeType: ChangeType; before?: unknown }): void {
  const { session, sheet, area } = place;
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (header && intersect(header, area)) syncTableHeaders(session, sheet, table);
  }
  const details = area.rows * area.columns === 1 ? detailsOf(place, change.before) : undefined;
  cellsChanged(session, { sheet, area, changeType: change.changeType, ...(details && { details }) });
}

function detailsOf({ sheet, area }: Place, before: unknown): ChangeDetails {
  const after = sheet.cells.get(area.row, area.column)?.value ?? "";
  const old = (before ?? "") as string | number | boolean;
  return { valueBefore: old, valueAfter: apiValue(after), valueTypeBefore: valueType(old), valueTypeAfter: valueType(after) };
}
