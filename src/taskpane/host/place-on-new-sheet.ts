import { notesOf } from "../../reports/clipboard/html-table";
import { columnWidths } from "../../reports/column-widths";
import { layoutTable, type SpannedCell } from "../../reports/layout-table";
import type { ReportTable } from "../../reports/report-table";

const FONT = "仿宋", HEAD_FONT = "黑体";
/** The printed width of A4 upright between the margins, in points. */
const PAGE = 450;

/** Lays a report's table out on a new sheet, ready to be copied or printed, and selects it. One sync to look, one to write. */
export async function placeOnNewSheet(context: Excel.RequestContext, table: ReportTable): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const sheet = worksheets.add(freeName(table.title, taken));
  sheet.showGridlines = false;
  const { columns, header, body } = layoutTable(table);
  const above = table.unit === "" ? 1 : 2, first = above + header.length, end = first + body.length, notes = notesOf(table);
  const whole = sheet.getRangeByIndexes(0, 0, end + notes.length, columns);
  whole.format.font.name = FONT;
  whole.format.font.size = 10.5;
  whole.format.verticalAlignment = "Center";
  whole.format.wrapText = true;
  columnWidths(table).forEach((share, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = (PAGE * share) / 100;
  });
  line(sheet, { row: 0, columns, text: table.title, align: "Center" }).format.font.name = HEAD_FONT;
  if (table.unit !== "") line(sheet, { row: 1, columns, text: table.unit, align: "Right" });
  writeHeader(sheet, header, above);
  writeBody(sheet, table, first);
  notes.forEach((text, index) => line(sheet, { row: end + index, columns, text, align: "Left" }));
  drawLines(sheet, { above, first, end, columns });
  sheet.activate();
  whole.select();
  await context.sync();
}

function line(sheet: Excel.Worksheet, { row, columns, text, align }: { readonly row: number; readonly columns: number; readonly text: string; readonly align: "Left" | "Center" | "Right" }): Excel.Range {
  const range = sheet.getRangeByIndexes(row, 0, 1, columns);
  range.merge();
  range.format.horizontalAlignment = align;
  range.getCell(0, 0).values = [[asText(text)]];
  return range;
}

function writeHeader(sheet: Excel.Worksheet, header: readonly (readonly SpannedCell[])[], above: number): void {
  header.forEach((cells, row) => cells.forEach(({ text, column, columns, rows }) => {
    const range = sheet.getRangeByIndexes(above + row, column, rows, columns);
    if (rows * columns > 1) range.merge();
    range.format.horizontalAlignment = "Center";
    range.format.font.name = HEAD_FONT;
    range.getCell(0, 0).values = [[asText(text)]];
  }));
}

const ALIGN = { name: "Left", word: "Center", number: "Right", prose: "Left" } as const;

function writeBody(sheet: Excel.Worksheet, table: ReportTable, first: number): void {
  const { columns, rows } = table, range = sheet.getRangeByIndexes(first, 0, rows.length, columns.length);
  range.numberFormat = rows.map((row) => row.map((cell, column) => formatOf(cell, columns[column]?.kind === "number")));
  range.values = rows.map((row) => row.map((cell, column) => (columns[column]?.kind === "number" && isNumber(cell) ? Number(cell) : asText(cell))));
  columns.forEach(({ kind }, column) => { sheet.getRangeByIndexes(first, column, rows.length, 1).format.horizontalAlignment = ALIGN[kind]; });
  layoutTable(table).body.forEach((cells, row) => cells.forEach(({ column, rows: height }) => {
    if (height > 1) sheet.getRangeByIndexes(first + row, column, height, 1).merge();
  }));
}

/** Three lines: above and below the header, and below the last row. */
function drawLines(sheet: Excel.Worksheet, { above, first, end, columns }: { readonly above: number; readonly first: number; readonly end: number; readonly columns: number }): void {
  const edge = (row: number, rows: number, side: "EdgeTop" | "EdgeBottom", weight: "Thin" | "Medium") => {
    const border = sheet.getRangeByIndexes(row, 0, rows, columns).format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = weight;
  };
  edge(above, 1, "EdgeTop", "Medium");
  edge(first - 1, 1, "EdgeBottom", "Thin");
  edge(end - 1, 1, "EdgeBottom", "Medium");
}

const isNumber = (cell: string): boolean => /^[+-]?\d+(?:\.\d+)?$/.test(cell);

/** The decimals that are printed; texts keep the common format and Excel's own mark for text. */
function formatOf(cell: string, number: boolean): string {
  if (!number || !isNumber(cell)) return "General";
  const decimals = /\.(\d+)$/.exec(cell)?.[1]?.length ?? 0, digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return cell.startsWith("+") ? `+${digits};-${digits};0` : digits;
}

/** A leading apostrophe keeps a text from becoming a formula, a number or a date; it does not show. */
const asText = (text: string): string => (text === "" ? "" : `'${text}`);

/** Sheet names have at most 31 characters and none of []:*?/\ (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
function freeName(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replace(/[[\]:*?/\\']/g, " ").slice(0, 27).trim() || "报告表";
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? plain : `${plain} ${copy}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
