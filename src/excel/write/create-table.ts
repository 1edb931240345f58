import type { Settings } from "../../assessment/settings";
import { noteWithTime } from "../result/heading";
import type { TablePlan } from "../result/table-plan";
import { columnLetters } from "../tables/cell-address";
import { asCell, asText } from "./as-text";
import { columnRuns } from "./column-runs";
import { decorateBands, writeBands } from "./bands";
import { decorateBody } from "./decorate-table";
import { writeRows, type Flow } from "./flow";
import { markCells } from "./mark-cells";
import { printFromBands, setUpPage } from "./page-setup";
import { decorateHeader, decorateHeading, writeHeading } from "./write-heading";

export interface CreateTable {
  readonly plan: TablePlan;
  readonly sheetName: string;
  readonly settings: Settings;
  readonly time: string;
  /** Columns that are there for the program only. */
  readonly hidden?: readonly string[];
}

/** A result table on a new sheet: title, note, bands, header, rows, and everything that makes it look finished. */
export async function createTable(flow: Flow, { plan, sheetName, settings, time, hidden = [] }: CreateTable): Promise<void> {
  const sheet = flow.context.workbook.worksheets.add(sheetName);
  const header = { row: 2 + plan.bands.length, column: 0 };
  const width = plan.columns.length, rows = Math.max(plan.rows.length, 1);
  const positions = plan.columns.map((_, index) => index);
  sheet.showGridlines = false;
  writeHeading({ sheet, row: 0, column: 0 }, { title: plan.title, note: noteWithTime(plan.note, time) });
  sheet.getRangeByIndexes(header.row, 0, 1, width).values = [plan.columns.map(({ name }) => asText(name))];
  await writeRows(flow, { sheet, row: header.row + 1, column: 0 }, plan.rows.map((row) => row.map(asCell)));
  const table = sheet.tables.add(sheet.getRangeByIndexes(header.row, 0, rows + 1, width), true);
  table.name = plan.table;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  decorateHeading({ sheet, row: 0, column: 0 }, { note: noteWithTime(plan.note, time), widths: plan.columns.map((column) => column.width) });
  decorateHeader(sheet.getRangeByIndexes(header.row, 0, 1, width), plan.table === "指标得分" ? 62 : 30);
  writeBands({ sheet, header, positions }, plan);
  decorateBands({ sheet, header, positions }, plan);
  for (const { from, count, like } of columnRuns(plan.columns.map((column, at) => ({ plan: column, at })))) {
    sheet.getRangeByIndexes(0, from, 1, count).getEntireColumn().format.columnWidth = like.width;
  }
  decorateBody({ sheet, header, firstRow: header.row + 1, rows, positions }, plan, settings);
  markCells({ sheet, header, positions }, plan);
  for (const name of hidden) sheet.getRangeByIndexes(0, plan.columns.findIndex((column) => column.name === name), 1, 1).getEntireColumn().columnHidden = true;
  arrange(sheet, plan, header.row + 1);
}

/** Panes and pages: the header lines stay in sight and on every page, the unit's name too where the table is wide. */
function arrange(sheet: Excel.Worksheet, plan: TablePlan, headerRow: number): void {
  const fixed = plan.columns.findIndex(({ look }) => look === "points" || look === "sum" || look === "prose");
  const names = plan.table === "指标得分" ? fixed : plan.columns.findIndex(({ look }) => look === "name") + 1;
  sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(names - 1)}${headerRow}`));
  if (plan.bands.length > 0) printFromBands(sheet, { row: headerRow - 1, column: 0 }, { rows: Math.max(plan.rows.length, 1), columns: plan.columns.length, bands: plan.bands.length });
  const points = plan.columns.reduce((sum, { width }) => sum + width, 0);
  setUpPage({
    sheet, titleRows: [plan.bands.length > 0 ? headerRow - plan.bands.length : 1, headerRow],
    ...(plan.table === "指标得分" ? { titleColumns: ["A", columnLetters(names - 1)] as const, header: plan.title } : {}),
    pagesWide: plan.table === "指标得分" ? Math.max(1, Math.round(points / 1150)) : 1,
  });
}
