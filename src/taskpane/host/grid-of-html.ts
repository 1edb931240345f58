import type { RubricGrid } from "../../services/import-rules";

/** Cells that one merge may cover: more is no table of a rubric. */
const MOST_SPAN = 1_000;

/** The tables of copied HTML beneath each other, as texts with their merged cells; null without a table. Nothing of it is drawn or run. */
export function gridOfHtml(html: string): RubricGrid | null {
  const tables = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("table")].filter((table) => table.querySelector("table") === null && table.rows.length > 0);
  if (tables.length === 0) return null;
  const rows: string[][] = [], merged: RubricGrid["merged"][number][] = [];
  for (const table of tables) {
    const top = rows.length, covered = new Set<string>();
    [...table.rows].forEach((line, down) => {
      const row = top + down, cells = (rows[row] ??= []);
      let column = 0;
      for (const cell of line.cells) {
        while (covered.has(`${row}:${column}`)) cells[column++] = "";
        const height = Math.min(cell.rowSpan || 1, MOST_SPAN), width = Math.min(cell.colSpan || 1, MOST_SPAN);
        cells[column] = textOf(cell);
        if (height * width > 1) merged.push({ row, column, rows: height, columns: width });
        for (let r = row; r < row + height; r++) for (let c = column; c < column + width; c++) if (r !== row || c !== column) covered.add(`${r}:${c}`);
        for (let c = 1; c < width; c++) cells[column + c] = "";
        column += width;
      }
      while (covered.has(`${row}:${column}`)) cells[column++] = "";
    });
  }
  return { rows, merged };
}

/** A paragraph or a line break inside a cell is a line. */
function textOf(cell: HTMLTableCellElement): string {
  const parts = [...cell.querySelectorAll("p, div, br")];
  for (const part of parts) part.after("\n");
  return (cell.textContent ?? "").replace(/[^\S\n]+/g, " ").replace(/ ?\n[\n ]*/g, "\n").trim();
}
