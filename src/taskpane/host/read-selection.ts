import type { Selection } from "../pane-services";

/**
 * The table row that the active cell stands in, and the header above the cell. Null outside tables and in a header row.
 * Two syncs, whatever the size of the table.
 */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | null> {
  const cell = context.workbook.getActiveCell();
  const tables = cell.getTables(false);
  cell.load("address,rowIndex,columnIndex");
  tables.load("items/name");
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- "items/name" loads the items too
  const [table] = tables.items;
  if (table === undefined) return null;
  const header = table.getHeaderRowRange();
  const row = table.getRange().getIntersection(cell.getEntireRow());
  header.load("text,rowIndex,columnIndex");
  row.load("text");
  await context.sync();
  if (cell.rowIndex <= header.rowIndex) return null;
  const [sheet, address] = splitAddress(cell.address);
  return { sheet, cell: address, table: table.name, header: header.text[0]?.[cell.columnIndex - header.columnIndex] ?? "", row: row.text[0] ?? [] };
}

/** 'A''s sheet'!B2 -> A's sheet, B2 */
function splitAddress(address: string): readonly [sheet: string, cell: string] {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(at, 0));
  return [sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, address.slice(at + 1)];
}
