import { writeEntries } from "../cells/write-cells";
import { invalidArgument, invalidOperation } from "../errors";
import { demandUnprotected } from "../protection";
import { commitCells } from "../structure/commit-cells";
import { shiftCells } from "../structure/shift-cells";
import { freeColumnName, syncTableHeaders } from "./column-names";
import type { TablePlace } from "./table-place";

/** Inserts a column (at the end for null and −1), moving right what stands beside the table. Gives its index. */
export function addColumn(place: TablePlace, column: { index: number | null; values: unknown; name: string | null }): number {
  const { session, sheet, table } = place;
  demandUnprotected(sheet);
  const { columns } = table.area;
  const index = column.index === null || column.index === undefined || column.index === -1 ? columns : column.index;
  if (!Number.isInteger(index) || index < 0 || index > columns) throw invalidArgument();
  const area = { ...table.area, column: table.area.column + index, columns: 1 };
  const atEdge = index === 0 || index === columns;
  shiftCells(session, sheet, { area, direction: "Right" });
  if (atEdge) {
    // Cells inserted at an edge do not lie inside the table, so the shift has moved it or left it alone.
    const names = table.columns.map(({ name }) => name);
    const id = Math.max(0, ...table.columns.map((each) => each.id)) + 1;
    table.columns.splice(index, 0, { id, name: freeColumnName(session.words.column, names) });
    table.area = { ...table.area, column: area.column - index, columns: columns + 1 };
    syncTableHeaders(session, sheet, table);
  }
  sheet.touched.add("tables");
  const values = column.values ?? null;
  if (values !== null) writeEntries({ session, sheet, area }, values);
  if (column.name) writeEntries({ session, sheet, area: { ...area, rows: 1 } }, `'${column.name}`);
  commitCells({ session, sheet, area }, { changeType: "RangeEdited" });
  return index;
}

export function deleteColumn(place: TablePlace, index: number): void {
  const { session, sheet, table } = place;
  demandUnprotected(sheet);
  if (table.columns.length === 1) throw invalidOperation();
  shiftCells(session, sheet, { area: { ...table.area, column: table.area.column + index, columns: 1 }, direction: "Left" });
}
