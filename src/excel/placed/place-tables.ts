import { displayWidth } from "../../assessment/display-width";
import { asText } from "../write/as-text";
import { freeName } from "../write/free-name";
import type { WorkbookContext } from "../workbook-context";
import { drawPlacedChart } from "./placed-chart";
import type { PlacedCell, PlacedTable } from "./placed-table";

const FONT = "仿宋", HEAD_FONT = "黑体", SIZE = 10.5, NOTE_SIZE = 9;
/** What the table is wide, in points; A4 upright between the margins holds this and a narrow column, beyond which the next page begins. */
const WIDTH = 450, GAP = 58, MARGIN = 40;

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
  notes.forEach((text, index) => writeNote(sheet, { row: end + index, columns: width, text }));
  drawLines(sheet, { above, first, end, columns: width });
  setUpPlacedPage(sheet, { from: above + 1, to: first });
  if (chart !== undefined) drawPlacedChart(sheet, chart, { row: above, left: WIDTH + GAP + 4 });
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

/** Merged cells do not grow with their text: the height is that of the lines that it takes. */
function writeNote(sheet: Excel.Worksheet, { row, columns, text }: Omit<Line, "align">): void {
  const range = line(sheet, { row, columns, text, align: "Left" });
  const lines = text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil((displayWidth(part) * NOTE_SIZE * 0.53) / (WIDTH - 8))), 0);
  range.format.font.size = NOTE_SIZE;
  range.format.rowHeight = Math.min(MOST_HEIGHT, lines * NOTE_SIZE * 1.35 + 3);
}

/** The most that Excel gives a row, in points. */
const MOST_HEIGHT = 409;

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
  columns.forEach(({ align }, column) => { sheet.getRangeByIndexes(first, column, rows.length, 1).format.horizontalAlignment = align; });
  body.forEach((cells, row) => cells.forEach(({ column, rows: height }) => {
    if (height > 1) sheet.getRangeByIndexes(first + row, column, height, 1).merge();
  }));
  range.format.autofitRows();
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

/** The header repeats on every page; a chart comes on the pages behind the table's. */
function setUpPlacedPage(sheet: Excel.Worksheet, header: { readonly from: number; readonly to: number }): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.leftMargin = pageLayout.rightMargin = pageLayout.topMargin = pageLayout.bottomMargin = MARGIN;
  pageLayout.headerMargin = pageLayout.footerMargin = MARGIN / 2;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页  共 &N 页";
  pageLayout.setPrintTitleRows(`$${header.from}:$${header.to}`);
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
