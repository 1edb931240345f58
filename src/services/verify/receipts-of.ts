import type { Receipt } from "../../excel/receipt/receipt";
import { RECEIPT_TABLE } from "../../excel/schema";
import { statedPlace, type StatedTable } from "../../excel/stated-table";

export interface ReceiptRow { readonly receipt: Receipt; readonly where: { readonly sheet: string; readonly cell?: string } }

/** The rows of 复核记录 that seal something, as they stand. */
export function receiptsOf(table: StatedTable | undefined): readonly ReceiptRow[] {
  if (table === undefined || !table.columns.includes("输入摘要")) return [];
  return table.values.flatMap((cells, row) => {
    const receipt = Object.fromEntries(RECEIPT_TABLE.columns.map((name) => [name, String(cells[table.columns.indexOf(name)] ?? "")])) as Receipt;
    return receipt.输入摘要 === "" ? [] : [{ receipt, where: statedPlace(table, row, Math.max(table.columns.indexOf("时间"), 0)) }];
  });
}
