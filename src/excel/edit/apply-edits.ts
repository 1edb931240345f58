import mapValues from "lodash/mapValues";
import { writeFurtherTable } from "../show-further-table";
import type { UnitFinder } from "../parse/find-unit";
import { requestTableRows } from "../tables/table-rows";
import { asCell } from "../write/as-text";
import type { Edit } from "./edit";
import { cellsOfEdit, placeOfEdit, typed } from "./edit-place";

/**
 * Writes edits into the input tables, all or none; those whose row is not there (any more) come back. Two syncs, more where
 * 复核改分 has to be made first.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[], units: UnitFinder): Promise<readonly Edit[]> {
  const places = edits.map((edit) => ({ edit, place: placeOfEdit(edit, units) }));
  const rows = new Map([...new Set(places.map(({ place }) => place.table))].map((table) => [table, requestTableRows(context, table)]));
  await context.sync();
  const found = places.map(({ edit, place }) => {
    const table = rows.get(place.table);
    const row = table === undefined || table.isMissing() ? null : table.findRow(place.row);
    return { edit, place, table, row };
  });
  const isNew = ({ edit, table }: (typeof found)[number]): boolean => edit.kind === "override" && table?.isMissing() === true;
  const lost = found.filter((each) => !isNew(each) && (each.table === undefined || each.table.isMissing() || (each.row === null && each.place.otherwise === null)));
  if (lost.length > 0) return lost.map(({ edit }) => edit);
  const begun = found.filter(isNew).map(({ place }) => mapValues(place.otherwise ?? {}, typed));
  if (begun.length > 0) await writeFurtherTable(context, "复核改分", begun);
  for (const { edit, place, table, row } of found) {
    if (table === undefined || table.isMissing()) continue;
    if (row === null) table.append(mapValues(place.otherwise ?? {}, typed));
    else for (const [column, cell] of Object.entries(cellsOfEdit(place, edit.value, (name) => table.text(row, name)))) table.cell(row, column).values = [[asCell(typed(cell))]];
  }
  await context.sync();
  return [];
}
