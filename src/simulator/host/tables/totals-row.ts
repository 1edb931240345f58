import { writeEntries } from "../cells/write-cells";
import { demandUnprotected } from "../protection";
import { shiftCells } from "../structure/shift-cells";
import { bodyArea, totalArea } from "./table-areas";
import type { TablePlace } from "./table-place";

/** Shows or hides the total row: cells below move, the first column says 汇总, the last is summed or counted. */
export function showTotals(place: TablePlace, show: unknown): void {
  const { session, sheet, table } = place;
  demandUnprotected(sheet);
  if (show === table.showTotals || typeof show !== "boolean") return;
  if (!show) {
    const total = totalArea(table);
    table.showTotals = false;
    if (total) shiftCells(session, sheet, { area: total, direction: "Up" });
  } else {
    const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    shiftCells(session, sheet, { area: below, direction: "Down" });
    table.area = { ...table.area, rows: table.area.rows + 1 };
    table.showTotals = true;
    writeTotals(place);
  }
  sheet.touched.add("tables");
}

function writeTotals({ session, sheet, table }: TablePlace): void {
  const total = totalArea(table);
  const last = table.columns.at(-1);
  if (!total || !last) return;
  const column = total.column + total.columns - 1;
  const body = bodyArea(table);
  const numeric = Array.from({ length: body.rows }, (_, row) => sheet.cells.get(body.row + row, column)?.value).some((value) => typeof value === "number");
  last.totalsFunction = numeric ? "sum" : "count";
  const escaped = last.name.replace(/['[\]#]/g, "'$&");
  const formula = `=SUBTOTAL(${numeric ? 109 : 103},[${escaped}])`;
  if (total.columns > 1) writeEntries({ session, sheet, area: { ...total, columns: 1 } }, session.words.total);
  writeEntries({ session, sheet, area: { ...total, column, columns: 1 } }, formula);
}
