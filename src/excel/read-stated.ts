import { WRITTEN_TABLES, type WrittenTable } from "./schema";
import { LINES_ABOVE, linesAbove } from "./write/existing-table";
import type { StatedCell, StatedTable } from "./stated-table";

/** What stands in the result tables and in 复核记录, as it stands. Two syncs. */
export async function readStated(context: Excel.RequestContext): Promise<ReadonlyMap<WrittenTable, StatedTable>> {
  const tables = context.workbook.tables.load("items/name,items/showTotals");
  await context.sync();
  const asked = tables.items.filter(({ name }) => Object.hasOwn(WRITTEN_TABLES, name)).map((table) => ({
    name: table.name as WrittenTable, totals: table.showTotals,
    sheet: table.worksheet.load("name"),
    whole: table.getRange().load("values,rowIndex,columnIndex"),
    top: table.worksheet.getRange(`1:${LINES_ABOVE}`).getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"),
  }));
  await context.sync();
  return new Map(asked.map(({ name, totals, sheet, whole, top }) => [name, { ...statedTable({ name, sheet: sheet.name, values: (whole.values as StatedCell[][]).slice(0, totals ? -1 : undefined), row: whole.rowIndex, column: whole.columnIndex }), above: top.isNullObject ? [] : linesAbove(top, whole.rowIndex, whole.columnIndex) }]));
}

export function statedTable({ name, sheet, values, row, column }: { readonly name: string; readonly sheet: string; readonly values: readonly (readonly StatedCell[])[]; readonly row: number; readonly column: number }): StatedTable {
  const [header = [], ...body] = values;
  return { name, sheet, columns: header.map((cell) => String(cell).trim()), values: body, origin: { row, column } };
}
