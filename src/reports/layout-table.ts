import type { ReportTable } from "./report-table";

/** A table as a grid of cells that may span others; whoever draws it knows nothing but this. */
export interface TableLayout {
  readonly columns: number;
  readonly header: readonly (readonly SpannedCell[])[];
  readonly body: readonly (readonly SpannedCell[])[];
}
export interface SpannedCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Headings over neighbouring columns and merged cells as spans. */
export function layoutTable(table: ReportTable): TableLayout {
  return { columns: table.columns.length, header: headerOf(table), body: bodyOf(table) };
}

function headerOf({ columns }: ReportTable): readonly (readonly SpannedCell[])[] {
  if (columns.every(({ over }) => over === undefined)) return [columns.map(({ name }, column) => ({ text: name, column, columns: 1, rows: 1 }))];
  const upper: SpannedCell[] = [], lower: SpannedCell[] = [];
  columns.forEach(({ name, over }, column) => {
    if (over === undefined) {
      upper.push({ text: name, column, columns: 1, rows: 2 });
      return;
    }
    lower.push({ text: name, column, columns: 1, rows: 1 });
    const last = upper.at(-1);
    if (last !== undefined && columns[column - 1]?.over === over) upper[upper.length - 1] = { ...last, columns: last.columns + 1 };
    else upper.push({ text: over, column, columns: 1, rows: 1 });
  });
  return [upper, lower];
}

function bodyOf({ columns, rows, summaryRows }: ReportTable): readonly (readonly SpannedCell[])[] {
  const joined = joinsAbove({ columns, rows, summaryRows });
  return rows.map((cells, row) => cells.flatMap((text, column) => {
    if (joined[row]?.[column]) return [];
    let below = 1;
    while (joined[row + below]?.[column]) below++;
    return [{ text, column, columns: 1, rows: below }];
  }));
}

/** Whether a cell is one with the cell above it. */
function joinsAbove({ columns, rows, summaryRows }: Pick<ReportTable, "columns" | "rows" | "summaryRows">): readonly (readonly boolean[])[] {
  return rows.map((cells, row) => {
    const above = rows[row - 1];
    let open = above !== undefined && row < rows.length - summaryRows;
    return cells.map((text, column) => {
      if (!columns[column]?.merge) return false;
      open = open && above?.[column] === text;
      return open;
    });
  });
}
