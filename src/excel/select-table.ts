import type { AnyTable, ResultTable } from "./schema";

/** Shows a table's sheet and selects the table. */
export async function selectTable(context: Excel.RequestContext, name: AnyTable | ResultTable): Promise<"selected" | "missing"> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) return "missing";
  table.worksheet.activate();
  table.getRange().select();
  await context.sync();
  return "selected";
}
