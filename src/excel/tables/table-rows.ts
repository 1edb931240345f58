import { asCell } from "../write/as-text";
import type { AnyTable } from "../schema";

/** Cells of a table by row (from 0) and column name, to be read after the next sync. */
export interface TableRows {
  readonly isMissing: () => boolean;
  /** The first row whose cell in the column is as wanted; null without such a row, column or table. */
  readonly find: (column: string, wanted: (text: string) => boolean) => number | null;
  /** The first row that is as wanted, its cells asked for by column. */
  readonly findRow: (wanted: (text: (column: string) => string) => boolean) => number | null;
  /** "" where the table has no such column. */
  readonly text: (row: number, column: string) => string;
  readonly cell: (row: number, column: string) => Excel.Range;
  /** A row in the first blank one, or at the end; columns that are not named stay empty, and texts stay texts. */
  readonly append: (cells: Readonly<Record<string, string | number>>) => void;
}

export function requestTableRows(context: Excel.RequestContext, name: AnyTable): TableRows {
  const table = context.workbook.tables.getItemOrNullObject(name);
  return rowsOf({ table, header: table.getHeaderRowRange().load("values"), body: table.getDataBodyRange().load("values") });
}

function rowsOf({ table, header, body }: { readonly table: Excel.Table; readonly header: Excel.Range; readonly body: Excel.Range }): TableRows {
  const columns = () => (header.values[0] ?? []).map((value) => String(value).trim());
  const blank = () => body.values.flatMap((cells, row) => (cells.every((cell) => cell === "") ? [row] : [])), filled = new Set<number>();
  const text = (row: number, column: string) => String(body.values[row]?.[columns().indexOf(column)] ?? "");
  return {
    isMissing: () => table.isNullObject,
    find: (column, wanted) => {
      if (table.isNullObject || !columns().includes(column)) return null;
      const at = body.values.findIndex((_, row) => wanted(text(row, column)));
      return at < 0 ? null : at;
    },
    findRow: (wanted) => {
      if (table.isNullObject) return null;
      const at = body.values.findIndex((_, row) => wanted((column) => text(row, column)));
      return at < 0 ? null : at;
    },
    text,
    cell: (row, column) => body.getCell(row, columns().indexOf(column)),
    append: (cells) => {
      const values = columns().map((column) => asCell(cells[column] ?? "")), row = blank().find((each) => !filled.has(each));
      if (row === undefined) return void table.rows.add(undefined, [values]);
      filled.add(row);
      body.getCell(row, 0).getResizedRange(0, values.length - 1).values = [values];
    },
  };
}
