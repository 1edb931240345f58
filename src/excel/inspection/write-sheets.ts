import { columnLetters } from "../tables/cell-address";
import { asCell, asText } from "../write/as-text";
import { CHART_COLOURS } from "../write/palette";
import { columnRuns } from "../write/column-runs";
import { drawFrame } from "../write/draw-frame";
import { startFlow, writeRows, type Flow } from "../write/flow";
import { freeName } from "../write/free-name";
import { setUpPage } from "../write/page-setup";
import { setNumberFormat } from "../write/set-number-format";
import { decorateHeader, decorateHeading, writeHeading } from "../write/write-heading";
import type { InspectionChart, InspectionSheet } from "./inspection-sheet";

/**
 * New sheets behind the others, the first of them shown; nothing that stands in the workbook is touched. Two syncs, more
 * only where a request would pass 5 MB. Names of the sheets as they are called now.
 */
export async function writeSheets(context: Excel.RequestContext, plans: readonly InspectionSheet[]): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const taken = sheets.items.map(({ name }) => name), flow = startFlow(context);
  context.application.suspendScreenUpdatingUntilNextSync();
  const names: string[] = [];
  for (const plan of plans) {
    const name = freeName(plan.name, [...taken, ...names]);
    names.push(name);
    await writeSheet(flow, plan, name);
  }
  if (names[0] !== undefined) context.workbook.worksheets.getItem(names[0]).activate();
  await context.sync();
  return names;
}

/** Title, notes in one wrapped line, header: the body begins on the fourth row. */
const HEADER = 2;

async function writeSheet(flow: Flow, plan: InspectionSheet, name: string): Promise<void> {
  const sheet = flow.context.workbook.worksheets.add(name), width = plan.columns.length, rows = Math.max(plan.rows.length, 1);
  const note = plan.notes.join("\n"), place = { sheet, row: 0, column: 0 };
  sheet.showGridlines = false;
  writeHeading(place, { title: plan.title, note });
  decorateHeading(place, { note, widths: plan.columns.map((column) => column.width) });
  sheet.getRangeByIndexes(1, 0, 1, 1).getEntireRow().format.rowHeight = Math.min(400, 16 * plan.notes.reduce((lines, each) => lines + Math.max(1, Math.ceil(each.length / 76)), 0) + 6);
  const header = sheet.getRangeByIndexes(HEADER, 0, 1, width);
  header.values = [plan.columns.map((column) => asText(column.name))];
  decorateHeader(header, 30);
  await writeRows(flow, { sheet, row: HEADER + 1, column: 0 }, plan.rows.map(({ cells }) => cells.map(asCell)));
  const prose = plan.columns.some(({ look }) => look === "prose");
  for (const { from, count, like } of columnRuns(plan.columns.map((column, at) => ({ plan: column, at })))) {
    const body = sheet.getRangeByIndexes(HEADER + 1, from, rows, count);
    sheet.getRangeByIndexes(0, from, 1, count).getEntireColumn().format.columnWidth = like.width;
    setNumberFormat(body, like.format);
    body.format.horizontalAlignment = like.look === "points" || like.look === "sum" ? "Right" : like.look === "word" || like.look === "rank" ? "Center" : "Left";
    body.format.verticalAlignment = prose ? "Top" : "Center";
    if (like.look === "prose" || like.look === "name") body.format.wrapText = true;
  }
  const whole = sheet.getRangeByIndexes(HEADER, 0, rows + 1, width);
  drawFrame(whole);
  sheet.getRangeByIndexes(HEADER + 1, 0, rows, width).format.autofitRows();
  sheet.freezePanes.freezeRows(HEADER + 1);
  setUpPage({ sheet, titleRows: [HEADER + 1, HEADER + 1], pagesWide: 1 });
  if (plan.chart !== undefined && plan.rows.length > 0) drawChart(sheet, plan.chart, { first: HEADER + 1, last: width - 1 });
}

/** Beside the table, so that no page break cuts it. A chart reads neighbouring columns: `columns` must be those. */
function drawChart(sheet: Excel.Worksheet, { kind, title, columns, rows }: InspectionChart, at: { readonly first: number; readonly last: number }): void {
  const [from = 0] = columns, source = sheet.getRangeByIndexes(at.first - 1, from, rows + 1, columns.length);
  const chart = sheet.charts.add(kind === "slope" ? "LineMarkers" : "BarClustered", source, kind === "slope" ? "Rows" : "Columns");
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.legend.position = kind === "slope" ? "Right" : "Bottom";
  chart.setPosition(`${columnLetters(at.last + 2)}${at.first}`, `${columnLetters(at.last + 10)}${at.first + 24}`);
  if (kind === "bars") chart.series.getItemAt(0).format.fill.setSolidColor(CHART_COLOURS[0]);
}
