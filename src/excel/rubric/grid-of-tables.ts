import type { Merged, RubricGrid } from "./grid";

/** A table's cell as markup has it. */
export interface MarkupCell { readonly text: string; readonly rowSpan: number; readonly colSpan: number }
export type MarkupTable = readonly (readonly MarkupCell[])[];

/** Cells that one merge may cover: more is no table of a rubric. */
const MOST_SPAN = 1_000;

/** Tables of markup beneath each other, as texts with their merged cells; null without a table. */
export function gridOfTables(tables: readonly MarkupTable[]): RubricGrid | null {
  if (tables.length === 0) return null;
  const rows: string[][] = [], merged: Merged[] = [];
  for (const table of tables) {
    const top = rows.length, covered = new Set<string>();
    table.forEach((line, down) => {
      const row = top + down, cells = (rows[row] ??= []);
      let column = 0;
      for (const { text, rowSpan, colSpan } of line) {
        while (covered.has(`${row}:${column}`)) cells[column++] = "";
        const height = span(rowSpan), width = span(colSpan);
        cells[column] = text;
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

const span = (stated: number): number => (Number.isInteger(stated) && stated > 0 ? Math.min(stated, MOST_SPAN) : 1);
