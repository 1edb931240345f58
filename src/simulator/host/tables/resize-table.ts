import type { Area } from "../../state";
import { intersect } from "../address/areas";
import { invalidArgument } from "../errors";
import { demandUnprotected } from "../protection";
import { freeColumnName, syncTableHeaders } from "./column-names";
import { checkTableArea } from "./add-table";
import type { TablePlace } from "./table-place";

/**
 * `Table.resize`: the header row stays where it is, the new area overlaps the old one. Cells do not move; columns that
 * join take their names from the cells of the header row.
 */
export function resizeTable({ session, sheet, table }: TablePlace, area: Area): void {
  demandUnprotected(sheet);
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || area.rows < least || !intersect(area, table.area)) throw invalidArgument();
  if (table.showTotals && area.rows !== table.area.rows) throw invalidArgument();
  checkTableArea(sheet, area, table);
  const before = table.area;
  const nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  const names: string[] = table.columns.map(({ name }) => name);
  table.columns = Array.from({ length: area.columns }, (_, index) => {
    const kept = table.columns[area.column + index - before.column];
    if (kept) return kept;
    const name = freeColumnName(session.words.column, names);
    names.push(name);
    return { id: nextId + index, name };
  });
  table.area = { ...area };
  sheet.touched.add("tables");
  syncTableHeaders(session, sheet, table);
}
