import { markedFormat } from "../result/override-column";
import type { ColumnLook, TablePlan } from "../result/table-plan";
import type { Body } from "./decorate-table";
import { setNumberFormat } from "./set-number-format";

type Place = Pick<Body, "sheet" | "header" | "positions">;

/** A sign behind the cells that a plan marks: their number formats only. */
export function markCells({ sheet, header, positions }: Place, { columns, marks = [] }: TablePlan): void {
  for (const { row, column } of marks) {
    const index = columns.findIndex(({ name }) => name === column);
    if (index >= 0) setNumberFormat(sheet.getRangeByIndexes(header.row + 1 + row, header.column + (positions[index] ?? index), 1, 1), markedFormat(columns[index]?.format ?? "General"));
  }
}

/** Takes the signs of an earlier run away: ranks move, and reviewers' scores are taken back. */
export function unmarkCells({ sheet, header, positions, rows }: Place & Pick<Body, "rows">, { table, columns }: TablePlan): void {
  const marked: ColumnLook = table === "单位排名" ? "sum" : "points";
  columns.forEach(({ look, format }, index) => {
    if (look === marked) setNumberFormat(sheet.getRangeByIndexes(header.row + 1, header.column + (positions[index] ?? index), rows, 1), format);
  });
}
