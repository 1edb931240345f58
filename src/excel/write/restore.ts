import { asText } from "./as-text";
import { DATA_COLUMNS } from "./chart-sheet";
import type { ExistingCharts } from "./existing-charts";
import type { ExistingCell, ExistingTable } from "./existing-table";

/** What stood in the workbook before anything was written. */
export interface Before {
  readonly sheets: readonly string[];
  readonly tables: readonly ExistingTable[];
  readonly charts: ExistingCharts | null;
}

/** After a write that failed half-way: removes what it added and puts back what stood in the result tables. */
export async function restore(context: Excel.RequestContext, before: Before): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id");
  const tables = before.tables.map(({ table }) => ({ header: table.getHeaderRowRange().load("values"), whole: table.getRange().load("rowCount") }));
  await context.sync();
  for (const sheet of sheets.items) if (!before.sheets.includes(sheet.id)) sheet.delete();
  before.tables.forEach((existing, index) => {
    const now = tables[index];
    if (now) putBack(existing, { columns: (now.header.values[0] ?? []).map(String), rows: now.whole.rowCount - 1 });
  });
  const { charts } = before;
  charts?.sheet.getRange(DATA_COLUMNS).clear("Contents");
  const width = charts?.data.cells[0]?.length ?? 0;
  if (charts && width > 0) {
    charts.sheet.getRangeByIndexes(charts.data.row, charts.data.column, charts.data.cells.length, width).formulas = charts.data.cells.map((row) => row.map((cell) => again(cell)));
  }
  await context.sync();
}

function putBack(existing: ExistingTable, now: { readonly columns: readonly string[]; readonly rows: number }): void {
  const { table, sheet, row, column, columns, values, formulas, above } = existing;
  for (const name of now.columns.filter((name) => !columns.includes(name))) table.columns.getItem(name).delete();
  const rows = values.length;
  if (now.rows !== rows) table.resize(sheet.getRangeByIndexes(row, column, rows + 1, columns.length));
  if (now.rows > rows) sheet.getRangeByIndexes(row + 1 + rows, column, now.rows - rows, columns.length).clear();
  sheet.getRangeByIndexes(row + 1, column, rows, columns.length).formulas = formulas.map((cells, line) => cells.map((cell, at) => again(cell, values[line]?.[at])));
  above.forEach((cells, line) => {
    if (cells.length > 0) sheet.getRangeByIndexes(row - above.length + line, column, 1, cells.length).values = [cells.map((cell) => again(cell, cell))];
  });
}

/** A formula is one when its text is not its value; a text that looks like one goes back as text. */
function again(formula: ExistingCell, value?: ExistingCell): ExistingCell {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : asText(formula);
}
