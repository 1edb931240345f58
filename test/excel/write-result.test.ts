import type { TableData } from "../../src/assessment/tables";
import { scoreTables } from "../../src/services/score-tables";
import { makeReceipt } from "../../src/services/receipt/make-receipt";
import { writeResult } from "../../src/excel/write-result";
import type { Cell, SheetState, WorkbookState } from "../../src/simulator";
import { openWorkbook, type OpenedWorkbook } from "../services/open-workbook";
import { smallDistrict } from "../services/small-district";

const TIME = "2026-01-02 03:04";
const { scheme, result: small } = scoreTables(smallDistrict(3));
const SMALL = { scheme, result: small! };
const STAMP = { time: TIME, receipt: makeReceipt(SMALL, { time: TIME, by: "" }) };

async function write(opened: OpenedWorkbook, data: TableData) {
  const { result } = scoreTables(data);
  if (!result) throw new Error("nothing to score");
  return opened.run((context) => writeResult(context, result, STAMP));
}

async function scored(units: number): Promise<OpenedWorkbook> {
  const opened = await openWorkbook(smallDistrict(units));
  await write(opened, smallDistrict(units));
  return opened;
}

function sheetOf(state: WorkbookState, name: string): SheetState {
  const sheet = state.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Everything that people can see of a sheet: cells, tables, charts. */
function contents(sheet: SheetState) {
  return {
    cells: [...sheet.cells.entries()].map(([row, column, cell]): [number, number, Cell["value"], string | undefined] => [row, column, cell.value, cell.formula]).filter(([, , value, formula]) => value !== "" || formula !== undefined),
    tables: sheet.tables.map(({ name, area, columns }) => ({ name, area, columns: columns.map((column) => column.name) })),
    charts: sheet.charts.map(({ name, type, series }) => ({ name, type, series: series.map(({ valuesRef }) => valuesRef) })),
  };
}

test("the sheets are finished: headings, panes, print lines, formats, conditions and charts", async () => {
  const { excel } = await scored(6);
  const ranking = sheetOf(excel.state, "单位排名");
  expect(ranking.cells.get(0, 0)?.value).toBe("小区考评  单位排名");
  expect(ranking.cells.get(1, 0)?.value).toBe("口径：舍入位置 指标；保留小数 2；同分名次 并列占位；不适用处理 剔除后折算；未填报处理 暂定；计分口径 核验值优先。计分时间：2026-01-02 03:04");
  expect(ranking.frozen).toEqual({ rows: 3, columns: 2 });
  expect(ranking.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", titleRows: "$1:$3", zoom: { horizontalFitToPages: 1 } });
  expect(ranking.page.headersFooters.centerFooter).toBe("第 &P 页  共 &N 页");
  expect(excel.state.styles[ranking.cells.get(3, 7)?.style ?? 0]).toMatchObject({ numberFormat: "0.00", alignment: { horizontal: "Right" }, font: { bold: true } });
  expect(ranking.conditionalFormats.map(({ rule }) => rule)).toHaveLength(5);
  const scores = sheetOf(excel.state, "指标得分");
  expect(scores.frozen).toEqual({ rows: 5, columns: 2 });
  expect(scores.page).toMatchObject({ titleRows: "$3:$5", titleColumns: "$A:$B", printArea: "A3:H11" });
  expect([2, 3].map((row) => [2, 3, 4, 5, 6, 7].map((column) => scores.cells.get(row, column)?.value ?? ""))).toEqual([
    ["依法行政", "", "", "普法", "", ""], [50, 30, 80, 20, 20, 100]]);
  const charts = sheetOf(excel.state, "图表");
  expect(charts.charts.map(({ name, type, title, series }) => [name, type, title.text, series.length])).toEqual([
    ["考评图-排名", "BarClustered", "单位总分排名", 1], ["考评图-构成", "BarStacked", "各单位基础分构成（按一级指标折算）", 2],
    ["考评图-对比", "RadarMarkers", "单位与本组平均得分率对比（%）", 2], ["考评图-失分", "BarClustered", "失分最多的指标（全部单位合计）", 1]]);
});

test("a second run keeps what users attached: columns, formulas, formats, notes, charts, names of sheets", async () => {
  const opened = await scored(6);
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("单位排名");
    sheet.getRange("K3:L3").values = [["批注", "差距"]];
    sheet.tables.getItem("单位排名").resize("A3:L9");
    sheet.getRange("K4:K9").values = ["甲", "乙", "丙", "丁", "戊", "己"].map((note) => [note]);
    sheet.getRange("L4:L9").formulas = Array.from({ length: 6 }, () => ["=100-[@总分]"]);
    sheet.getRange("H4:H9").numberFormat = [["0.0"]];
    sheet.getRange("N4").formulas = [["=H4"]];
    sheet.name = "本年排名";
    context.workbook.worksheets.getItem("图表").charts.getItem("考评图-对比").delete();
    await context.sync();
  });
  const [, ...before] = await opened.cells("单位排名");
  const noted = new Map(before.map((row) => [row[1], row[10]]));
  const data = smallDistrict(6);
  const worse = { ...data, 数据填报: data["数据填报"]!.map((row) => (row["单位名称"] === before[0]![1] && row["指标编号"] === "A-01" ? { ...row, 填报值: 55 } : row)) };
  expect(await write(opened, worse)).toEqual({ kind: "written", tables: ["指标得分", "单位排名", "失分明细"] });
  const [header, ...after] = await opened.cells("单位排名");
  expect(header!.slice(10)).toEqual(["批注", "差距"]);
  expect(after.map((row) => row[1])).not.toEqual(before.map((row) => row[1]));
  expect(new Map(after.map((row) => [row[1], row[10]]))).toEqual(noted);
  const sheet = sheetOf(opened.excel.state, "本年排名");
  expect(sheet.cells.get(3, 11)?.formula).toBe("=100-[@总分]");
  expect(sheet.cells.get(3, 13)?.formula).toBe("=H4");
  expect(opened.excel.state.styles[sheet.cells.get(3, 7)?.style ?? 0]?.numberFormat).toBe("0.0");
  expect(sheetOf(opened.excel.state, "图表").charts.map(({ name }) => name)).toEqual(["考评图-排名", "考评图-构成", "考评图-失分"]);
});

test("tables shrink and grow in place; what stands beneath moves down, never away", async () => {
  const opened = await scored(6);
  await write(opened, smallDistrict(3));
  const scores = sheetOf(opened.excel.state, "指标得分");
  expect(scores.tables[0]!.area).toMatchObject({ row: 4, rows: 4 });
  expect([8, 9, 10].map((row) => scores.cells.get(row, 0)?.value ?? "")).toEqual(["", "", ""]);
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem("指标得分").getRange("A10").values = [["审核人签字"]];
    await context.sync();
  });
  await write(opened, smallDistrict(8));
  expect(scores.tables[0]!.area).toMatchObject({ row: 4, rows: 9 });
  const column = Array.from({ length: 20 }, (_, row) => scores.cells.get(row, 0)?.value ?? "");
  expect(column.filter((value) => value === "审核人签字")).toHaveLength(1);
  expect(column.indexOf("审核人签字")).toBeGreaterThan(12);
  expect((await opened.cells("指标得分")).slice(1).map((row) => row[0])).toEqual(["第1局", "第2局", "第3局", "第4局", "第5局", "第6局", "第7局", "第8局"]);
  expect(opened.excel.state.styles[scores.cells.get(12, 2)?.style ?? 0]?.numberFormat).toBe("0.00");
});

test("a new indicator gets its column in its place; one that is gone leaves no figures behind", async () => {
  const opened = await scored(4);
  const data = smallDistrict(4);
  const [first, , third] = data["考评细则"]!;
  const changed = { ...data, 考评细则: [first!, { ...first!, 指标编号: "A-04", 三级指标: "应诉准备", 分值: 10, 评分标准: "每少1次扣1分,扣完为止。" }, third!], 数据填报: data["数据填报"]!.filter((row) => row["指标编号"] !== "A-02"),
    责任清单: [{ ...data["责任清单"]![0]!, 指标编号: "A-01、A-03、A-04" }] };
  await write(opened, changed);
  const [header, ...rows] = await opened.cells("指标得分");
  expect(header).toEqual(["单位名称", "组别", "A-01 出庭应诉率", "A-04 应诉准备", "A-02 迟报", "依法行政 小计", "A-03 制定年度计划", "普法 小计", "总分"]);
  expect(rows.map((row) => row[4])).toEqual(["", "", "", ""]);
  expect(await write(opened, changed)).toEqual({ kind: "unchanged" });
});

test("text that looks like a formula, a number or a date is written as text", async () => {
  const data = smallDistrict(2);
  const hostile = ["=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-1", "@SUM(A1)", "1-2", "TRUE", "#N/A!", "'quoted", "2020年1月1日"];
  const spoilt = { ...data, 数据填报: data["数据填报"]!.map((row, index) => ({ ...row, 佐证材料: hostile[index % hostile.length]! })),
    单位名录: [{ 单位编码: "U1", 单位名称: "第1局", 组别: "=1+1" }, { 单位编码: "U2", 单位名称: "第2局", 组别: "1/2" }] };
  const opened = await openWorkbook(spoilt);
  await write(opened, spoilt);
  for (const sheet of opened.excel.state.sheets) for (const [, , cell] of sheet.cells.entries()) expect(cell.formula).toBeUndefined();
  expect((await opened.cells("单位排名")).slice(1).map((row) => row[2]).sort()).toEqual(["1/2", "=1+1"]);
  expect(await write(opened, spoilt)).toEqual({ kind: "unchanged" });
});

test("a write that fails half-way puts back what was there", async () => {
  const opened = await scored(5);
  const before = opened.excel.state.sheets.map((sheet) => [sheet.name, contents(sheet)]);
  const { result } = scoreTables(smallDistrict(9));
  await expect(opened.run(async (context) => {
    // The charts come last: by then all tables have been rewritten.
    const charts = context.workbook.worksheets.getItem("图表").charts;
    await context.sync();
    const proto = Object.getPrototypeOf(charts.getItem("考评图-排名")) as Excel.Chart;
    const setData = proto.setData;
    proto.setData = function fail(this: Excel.Chart) { this.worksheet.getRange("A1:B2").values = [[1, 2, 3]]; };
    try { return await writeResult(context, result!, STAMP); } finally { proto.setData = setData; }
  })).rejects.toThrow();
  expect(opened.excel.state.sheets.map((sheet) => [sheet.name, contents(sheet)])).toEqual(before);
});

test("a first write that fails leaves no sheet behind", async () => {
  const opened = await openWorkbook(smallDistrict(3));
  const before = opened.excel.state.sheets.map((sheet) => sheet.name);
  const { result } = scoreTables(smallDistrict(3));
  await expect(opened.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    const proto = Object.getPrototypeOf(charts) as Excel.ChartCollection;
    const add = proto.add;
    proto.add = function fail(this: Excel.ChartCollection, _type, source) { return add.call(this, "NoSuchChart" as "Line", source); };
    try { return await writeResult(context, result!, STAMP); } finally { proto.add = add; }
  })).rejects.toThrow();
  expect(opened.excel.state.sheets.map((sheet) => sheet.name)).toEqual(before);
});

test("a protected sheet or workbook refuses, and nothing is written", async () => {
  const opened = await scored(3);
  await opened.run(async (context) => { context.workbook.worksheets.getItem("单位排名").protection.protect(); await context.sync(); });
  expect(await write(opened, smallDistrict(4))).toEqual({ kind: "refused", problems: [{
    code: "sheet-protected", severity: "error", where: { sheet: "单位排名" }, message: "工作表“单位排名”受保护，结果无法写入；请在“审阅”中撤销工作表保护后重新评分" }] });
  const fresh = await openWorkbook(smallDistrict(3));
  await fresh.run(async (context) => { context.workbook.protection.protect(); await context.sync(); });
  expect(await write(fresh, smallDistrict(3))).toEqual({ kind: "refused", problems: [{
    code: "workbook-protected", severity: "error", message: "工作簿结构受保护，无法新建结果工作表；请在“审阅”中撤销保护工作簿后重新评分" }] });
});

test("a table or a name of the user's under a result's name refuses, and nothing is written", async () => {
  const opened = await openWorkbook(smallDistrict(3));
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.add("台账");
    sheet.getRange("B2:C4").values = [["单位名称", "上年名次"], ["第1局", 1], ["第2局", 2]];
    sheet.tables.add("B2:C4", true).name = "单位排名";
    context.workbook.names.add("失分明细", sheet.getRange("F1"));
    await context.sync();
  });
  const before = opened.excel.state.sheets.map(contents);
  expect(await write(opened, smallDistrict(3))).toEqual({ kind: "refused", problems: [
    { code: "foreign-table", severity: "error", where: { sheet: "台账", cell: "B2" }, message: "工作簿中已有名为“单位排名”的表格，但它不是评分结果（应有名次、单位名称、组别、组内名次、基础分、加分、扣分、总分、等次、状态等列），未改动任何内容；请在“表设计”中把该表改名后重新评分" },
    { code: "name-taken", severity: "error", message: "工作簿已把名称“失分明细”用于其他区域，无法建立同名的结果表；请在“公式”的“名称管理器”中把它改名或删除后重新评分" }] });
  expect(opened.excel.state.sheets.map(contents)).toEqual(before);
});

test("the profile follows the unit that the chart sheet names", async () => {
  const opened = await scored(6);
  await opened.run(async (context) => { context.workbook.worksheets.getItem("图表").getRange("AF2").values = [["第4局"]]; await context.sync(); });
  expect(await write(opened, smallDistrict(6))).toEqual({ kind: "written", tables: [] });
  const cells = contents(sheetOf(opened.excel.state, "图表")).cells.filter(([row]) => row === 3).map(([, , value]) => value);
  expect(cells).toContain("第4局");
});
