import { asText } from "../write/as-text";
import { freeName } from "../write/free-name";
import type { WorkbookContext } from "../workbook-context";
import { drawPlacedChart } from "./placed-chart";
import { NOTE_SIZE, placedHeights, SIZE } from "./placed-heights";
import type { PlacedCell, PlacedTable } from "./placed-table";

const FONT = "仿宋", HEAD_FONT = "黑体";
/** What the table is wide, in points: A4 upright between the margins; and what stands between it and its chart. */
const WIDTH = 500, GAP = 24, MARGIN = 40;

/**
 * New sheets behind the others, one for each table, the first of them shown and its table selected; nothing that stands in
 * the workbook is touched. One sync to look, one to write. @returns the sheets' names
 */
export async function placeTables(context: WorkbookContext, tables: readonly PlacedTable[]): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const taken = worksheets.items.map(({ name }) => name), names: string[] = [];
  const wholes = tables.map((table) => {
    const name = freeName(plainName(table.title), [...taken, ...names]);
    names.push(name);
    return placeTable(worksheets.add(name), table);
  });
  wholes[0]?.worksheet.activate();
  wholes[0]?.select();
  await context.sync();
  return names;
}

function placeTable(sheet: Excel.Worksheet, table: PlacedTable): Excel.Range {
  const { columns, header, body, notes, chart } = table, width = columns.length;
  const above = table.unit === "" ? 1 : 2, first = above + header.length, end = first + body.length;
  const whole = sheet.getRangeByIndexes(0, 0, end + notes.length, width);
  sheet.showGridlines = false;
  whole.format.font.name = FONT;
  whole.format.font.size = SIZE;
  whole.format.verticalAlignment = "Center";
  whole.format.wrapText = true;
  columns.forEach(({ share }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = (WIDTH * share) / 100;
  });
  sheet.getRangeByIndexes(0, width, 1, 1).getEntireColumn().format.columnWidth = GAP;
  line(sheet, { row: 0, columns: width, text: table.title, align: "Center" }).format.font.name = HEAD_FONT;
  if (table.unit !== "") line(sheet, { row: 1, columns: width, text: table.unit, align: "Right" });
  writeHeader(sheet, header, above);
  if (body.length > 0) writeBody(sheet, table, first);
  notes.forEach((text, index) => { line(sheet, { row: end + index, columns: width, text, align: "Left" }).format.font.size = NOTE_SIZE; });
  const heights = placedHeights(table, WIDTH);
  [...heights.header, ...heights.body, ...heights.notes].forEach((height, index) => { sheet.getRangeByIndexes(above + index, 0, 1, 1).format.rowHeight = height; });
  drawLines(sheet, { above, first, end, columns: width });
  setUpPlacedPage(sheet, { from: above + 1, to: first, orientation: chart === undefined ? "Portrait" : "Landscape" });
  if (chart !== undefined) drawPlacedChart(sheet, chart, { row: above, corner: sheet.getRangeByIndexes(first, width + 1, 1, 1) });
  return whole;
}

interface Line { readonly row: number; readonly columns: number; readonly text: string; readonly align: "Left" | "Center" | "Right" }

function line(sheet: Excel.Worksheet, { row, columns, text, align }: Line): Excel.Range {
  const range = sheet.getRangeByIndexes(row, 0, 1, columns);
  if (columns > 1) range.merge();
  range.format.horizontalAlignment = align;
  range.getCell(0, 0).values = [[asText(text)]];
  return range;
}

function writeHeader(sheet: Excel.Worksheet, header: readonly (readonly PlacedCell[])[], above: number): void {
  header.forEach((cells, row) => cells.forEach(({ text, column, columns, rows }) => {
    const range = sheet.getRangeByIndexes(above + row, column, rows, columns);
    if (rows * columns > 1) range.merge();
    range.format.horizontalAlignment = "Center";
    range.format.font.name = HEAD_FONT;
    range.getCell(0, 0).values = [[asText(text)]];
  }));
}

function writeBody(sheet: Excel.Worksheet, { columns, rows, body }: PlacedTable, first: number): void {
  const range = sheet.getRangeByIndexes(first, 0, rows.length, columns.length), numbers = columns.map(({ holds }) => holds === "numbers");
  range.numberFormat = rows.map((row) => row.map((cell, column) => formatOf(cell, numbers[column] ?? false)));
  range.values = rows.map((row) => row.map((cell, column) => (numbers[column] && NUMERAL.test(cell) ? Number(cell) : asText(cell))));
  columns.forEach(({ align }, column) => {
    const { format } = sheet.getRangeByIndexes(first, column, rows.length, 1);
    format.horizontalAlignment = align;
    // Texts keep away from the numbers before them.
    if (align === "Left" && numbers[column - 1]) format.indentLevel = 1;
  });
  body.forEach((cells, row) => cells.forEach(({ column, rows: height }) => {
    if (height > 1) sheet.getRangeByIndexes(first + row, column, height, 1).merge();
  }));
}

/** Three lines: above and below the header, and below the last row. */
function drawLines(sheet: Excel.Worksheet, { above, first, end, columns }: { readonly above: number; readonly first: number; readonly end: number; readonly columns: number }): void {
  const edge = (row: number, side: "EdgeTop" | "EdgeBottom", weight: "Thin" | "Medium") => {
    const border = sheet.getRangeByIndexes(row, 0, 1, columns).format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = weight;
  };
  edge(above, "EdgeTop", "Medium");
  edge(first - 1, "EdgeBottom", "Thin");
  edge(end - 1, "EdgeBottom", "Medium");
}

/** Everything is one page wide, a table and its chart side by side; the header repeats on every page. */
function setUpPlacedPage(sheet: Excel.Worksheet, { from, to, orientation }: { readonly from: number; readonly to: number; readonly orientation: "Portrait" | "Landscape" }): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = pageLayout.rightMargin = pageLayout.topMargin = pageLayout.bottomMargin = MARGIN;
  pageLayout.headerMargin = pageLayout.footerMargin = MARGIN / 2;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页  共 &N 页";
  pageLayout.setPrintTitleRows(`$${from}:$${to}`);
}

const NUMERAL = /^[+-]?\d+(?:\.\d+)?$/;

/** The decimals that are printed; texts keep the common format and Excel's own mark for text. */
function formatOf(cell: string, number: boolean): string {
  if (!number || !NUMERAL.test(cell)) return "General";
  const decimals = /\.(\d+)$/.exec(cell)?.[1]?.length ?? 0, digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return cell.startsWith("+") ? `+${digits};-${digits};0` : digits;
}

/** Sheet names have at most 31 characters and none of []:*?/\ (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
const plainName = (title: string): string => title.replace(/[[\]:*?/\\']/g, " ").slice(0, 26).trim() || "报告表";
