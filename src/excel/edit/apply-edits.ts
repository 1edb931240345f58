import type { UnitFinder } from "../parse/find-unit";
import { requestTableRows } from "../tables/table-rows";
import { asCell } from "../write/as-text";
import type { Edit } from "./edit";
import { cellsOfEdit, placeOfEdit, typed } from "./edit-place";

/** Writes edits into the input tables, all or none; those whose row is not there (any more) come back. Two syncs. */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[], units: UnitFinder): Promise<readonly Edit[]> {
  const places = edits.map((edit) => ({ edit, place: placeOfEdit(edit, units) }));
  const rows = new Map([...new Set(places.map(({ place }) => place.table))].map((table) => [table, requestTableRows(context, table)]));
  await context.sync();
  const found = places.map(({ edit, place }) => {
    const table = rows.get(place.table);
    const row = table === undefined || table.isMissing() ? null : table.findRow(place.row);
    return { edit, place, table, row };
  });
  const lost = found.filter(({ table, row, place }) => table === undefined || table.isMissing() || (row === null && place.otherwise === null));
  if (lost.length > 0) return lost.map(({ edit }) => edit);
  for (const { edit, place, table, row } of found) {
    if (table === undefined) continue;
    if (row === null) table.append(place.otherwise ?? {});
    else for (const [column, cell] of Object.entries(cellsOfEdit(place, edit.value, (name) => table.text(row, name)))) table.cell(row, column).values = [[asCell(typed(cell))]];
  }
  await context.sync();
  return [];
}
