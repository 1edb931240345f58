import omit from "lodash/omit";
import { matches, readCriteria } from "../structure/filter-criteria";
import { demand } from "../protection";
import { bodyArea } from "./table-areas";
import type { TablePlace } from "./table-place";

/** Sets (or with null forgets) the criteria of one column and hides the rows that fail any column's. */
export function setTableFilter(place: TablePlace, columnId: number, criteria: Record<string, unknown> | null): void {
  demand(place.sheet, "allowAutoFilter");
  const filters = (place.table.filters ??= new Map());
  if (criteria) filters.set(columnId, readCriteria(criteria));
  else filters.delete(columnId);
  reapplyTableFilters(place);
}

/** Criteria that came with the file go too, and every row of the body is shown. */
export function clearTableFilters(place: TablePlace): void {
  if (!place.table.filters?.size && place.table.filterXml === undefined) return;
  delete place.table.filterXml;
  place.table.filters = new Map();
  reapplyTableFilters(place);
}

export function reapplyTableFilters({ session, sheet, table }: TablePlace): void {
  if (!table.filters) return;
  const body = bodyArea(table);
  for (let row = body.row; row < body.row + body.rows; row++) {
    const shown = table.columns.every(({ id }, index) => {
      const criteria = table.filters?.get(id);
      return !criteria || matches(session, sheet.cells.get(row, body.column + index), criteria);
    });
    const state = omit(sheet.rows.get(row), "hidden");
    sheet.rows.set(row, shown ? state : { ...state, hidden: true });
  }
  sheet.touched.add("layout").add("tables");
}
