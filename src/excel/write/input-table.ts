import type { TableCell } from "../../assessment/tables";
import { SETTINGS } from "../settings/setting-table";
import type { InputColumn } from "../template/input-columns";
import type { InputPlan } from "../template/input-plan";
import { areaAddress, columnLetters } from "../tables/cell-address";
import { asText } from "./as-text";
import { drawFrame } from "./draw-frame";
import { writeRows, type Flow } from "./flow";
import { setUpPage } from "./page-setup";
import { decorateHeader, decorateHeading, writeHeading } from "./write-heading";

/** Title, guidance, header: an input table's body begins on the fourth row. */
export const HEADER_ROW = 2;
/** Lists are offered this far below the last row, so that a growing table keeps them. */
const ROOM = 500;

/** One input table on a new sheet of its name. */
export async function createInputTable(flow: Flow, plan: InputPlan, sheetName: string): Promise<void> {
  const sheet = flow.context.workbook.worksheets.add(sheetName);
  const { columns, rows } = plan;
  writeHeading({ sheet, row: 0, column: 0 }, { title: plan.name, note: plan.guidance });
  sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length).values = [columns.map(({ name }) => asText(name))];
  await writeRows(flow, { sheet, row: HEADER_ROW + 1, column: 0 }, rows.map((row) => row.map(inputCell)));
  const table = sheet.tables.add(sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, columns.length), true);
  table.name = plan.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  decorateHeading({ sheet, row: 0, column: 0 }, { note: plan.guidance, widths: columns.map(({ width }) => width) });
  decorateHeader(sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length), 26);
  columns.forEach((column, index) => decorateColumn(sheet, column, { index, rows: rows.length }));
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, rows.length, columns.length);
  drawFrame(body);
  body.format.autofitRows();
  offerChoices(sheet, plan);
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  setUpPage({ sheet, titleRows: [1, HEADER_ROW + 1], pagesWide: 1 });
}

function inputCell(cell: TableCell): string | number {
  if (typeof cell === "number") return cell;
  return typeof cell === "boolean" ? (cell ? "是" : "否") : asText(cell ?? "");
}

function decorateColumn(sheet: Excel.Worksheet, column: InputColumn, at: { readonly index: number; readonly rows: number }): void {
  sheet.getRangeByIndexes(0, at.index, 1, 1).getEntireColumn().format.columnWidth = column.width;
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, at.index, at.rows, 1);
  body.format.horizontalAlignment = column.align;
  if (column.align === "Left") body.format.indentLevel = 1;
  body.format.verticalAlignment = "Center";
  body.format.wrapText = true;
}

/** Lists to choose from: a word that is not in the list is warned of, not refused (得固定分=3 is right too). */
function offerChoices(sheet: Excel.Worksheet, plan: InputPlan): void {
  plan.columns.forEach((column, index) => {
    const range = sheet.getRangeByIndexes(HEADER_ROW + 1, index, plan.rows.length + ROOM, 1);
    if (column.options) offer(range, column.options.join(","));
    if (column.from) offer(range, `='${column.from.table}'!${sourceAddress(column.from)}`);
  });
  if (plan.name !== "考评设置") return;
  plan.rows.forEach(([name], row) => {
    const options = SETTINGS.find((setting) => setting.name === String(name).split(/[:：]/)[0])?.options ?? null;
    if (options !== null) offer(sheet.getRangeByIndexes(HEADER_ROW + 1 + row, 1, 1, 1), options.join(","));
  });
}

/** 单位名称 is the second column of 单位名录, whose body begins on the same row. */
function sourceAddress({ column }: NonNullable<InputColumn["from"]>): string {
  const letters = columnLetters(["单位编码", "单位名称"].indexOf(column));
  return areaAddress({ row: HEADER_ROW + 1, column: 0, rows: ROOM, columns: 1 }).replace(/[A-Z]+(\d+)/g, `$$${letters}$$$1`);
}

function offer(range: Excel.Range, source: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "请核对", message: "这个值不在列表中，请确认后再填。" };
}
