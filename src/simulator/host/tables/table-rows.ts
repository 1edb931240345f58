import { writeEntries } from "../cells/write-cells";
import { invalidArgument } from "../errors";
import { demandUnprotected } from "../protection";
import { commitCells } from "../structure/commit-cells";
import { shiftCells } from "../structure/shift-cells";
import { bodyArea } from "./table-areas";
import type { TablePlace } from "./table-place";

/** Inserts rows (at the end for null and −1), moving down what stands below the table. Gives the first new row's index. */
export function addRows(place: TablePlace, at: number | null, values: unknown): number {
  const { session, sheet, table } = place;
  demandUnprotected(sheet);
  const body = bodyArea(table);
  const rows = rowsOf(values, body.columns);
  const index = at === null || at === undefined || at === -1 ? body.rows : at;
  if (!Number.isInteger(index) || index < 0 || index > body.rows) throw invalidArgument();
  const area = { ...body, row: body.row + index, rows: rows.length };
  const before = table.area;
  shiftCells(session, sheet, { area, direction: "Down" });
  // Rows inserted at an edge do not lie inside the table, so the shift has moved it or left it alone.
  table.area = { ...before, rows: before.rows + rows.length };
  sheet.touched.add("tables");
  writeEntries({ session, sheet, area }, rows);
  commitCells({ session, sheet, area }, { changeType: "RangeEdited" });
  return index;
}

function rowsOf(values: unknown, columns: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [Array<null>(columns).fill(null)];
  if (!Array.isArray(values)) return [Array<unknown>(columns).fill(values)];
  if (values.length === 0 || values.some((row) => !Array.isArray(row) || row.length !== columns)) throw invalidArgument();
  return values as readonly (readonly unknown[])[];
}

/** Deletes rows of the body; a table keeps one blank row when all are gone. */
export function deleteRows(place: TablePlace, first: number, count: number): void {
  const { session, sheet, table } = place;
  demandUnprotected(sheet);
  const body = bodyArea(table);
  if (!Number.isInteger(first) || !(count > 0) || first < 0 || first + count > body.rows) throw invalidArgument();
  const all = count === body.rows;
  if (count > 1 || !all) {
    const area = { ...body, row: body.row + first + (all ? 1 : 0), rows: count - (all ? 1 : 0) };
    shiftCells(session, sheet, { area, direction: "Up" });
  }
  if (all) {
    const area = { ...body, rows: 1 };
    writeEntries({ session, sheet, area }, "");
    commitCells({ session, sheet, area }, { changeType: "RangeEdited" });
  }
}
