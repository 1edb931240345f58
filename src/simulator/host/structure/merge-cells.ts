import type { Area, Cell } from "../../state";
import { intersect } from "../address/areas";
import type { Place } from "../cells/write-cells";
import { mergedRangeConflict } from "../errors";
import { demandUnprotected } from "../protection";
import { commitCells } from "./commit-cells";

/** Merges a range, or each of its rows. Only the first filled cell's content survives, in the upper left corner. */
export function mergeCells(place: Place, how: "Whole" | "EachRow"): void {
  const { sheet, area } = place;
  demandUnprotected(sheet);
  if (sheet.tables.some((table) => intersect(table.area, area))) throw mergedRangeConflict();
  removeMerges(place);
  const parts = how === "Whole" ? [area] : Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    keepFirst(place, part);
    sheet.merges.push({ ...part });
  }
  sheet.touched.add("layout");
  commitCells(place, { changeType: "RangeEdited" });
}

export function unmergeCells(place: Place): void {
  demandUnprotected(place.sheet);
  removeMerges(place);
  place.sheet.touched.add("layout");
}

function removeMerges({ sheet, area }: Place): void {
  const kept = sheet.merges.filter((merge) => !intersect(merge, area));
  sheet.merges.splice(0, sheet.merges.length, ...kept);
}

function keepFirst({ sheet }: Place, area: Area): void {
  const filled: [number, number, Cell][] = [];
  sheet.cells.visit(area, (cell, row, column) => { if (cell.value !== "" || cell.formula !== undefined) filled.push([row, column, cell]); });
  const [first, ...others] = filled;
  if (!first) return;
  const [row, column, cell] = first;
  for (const [otherRow, otherColumn, other] of others) {
    sheet.cells.set(otherRow, otherColumn, other.style === undefined ? undefined : { value: "", style: other.style });
  }
  if (row === area.row && column === area.column) return;
  sheet.cells.set(area.row, area.column, cell);
  sheet.cells.set(row, column, cell.style === undefined ? undefined : { value: "", style: cell.style });
}
