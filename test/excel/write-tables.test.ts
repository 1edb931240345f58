import type { TableData } from "../../src/assessment/tables";
import { describeSettings } from "../../src/excel/settings/describe-settings";
import { DEFAULT_SETTINGS } from "../../src/assessment/settings";
import { parseDraft } from "../../src/excel/parse/parse-draft";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeTables } from "../../src/excel/write-tables";
import { writeTemplate } from "../../src/excel/write-template";
import { openState } from "../services/open-workbook";
import { smallDistrict } from "../services/small-district";

test("the template has every table, its guidance, its lists and the settings at their defaults", async () => {
  const opened = await openState();
  expect(await opened.run(writeTemplate)).toEqual([]);
  const { sheets } = opened.excel.state;
  expect(sheets.map(({ name }) => name)).toEqual(["单位名录", "责任清单", "考评细则", "数据填报", "考评设置", "台账汇总", "台账记录", "历年得分"]);
  expect(sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([["单位名录"], ["责任清单"], ["考评细则"], ["数据填报"], ["考评设置"], ["台账汇总"], ["台账记录"], ["历年得分"]]);
  for (const sheet of sheets) {
    expect(sheet.frozen.rows).toBe(3);
    expect(String(sheet.cells.get(1, 0)?.value).length).toBeGreaterThan(10);
    expect(sheet.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", titleRows: "$1:$3" });
  }
  expect(sheets[2]!.validations.map(({ rule }) => rule)).toEqual([
    { list: { inCellDropDown: true, source: "基础,加分,扣分,否决" } },
    { list: { inCellDropDown: true, source: "剔除后折算,得满分,得固定分=3,取其他单位平均分,不参加排名" } }]);
  expect(sheets[3]!.validations.map(({ rule }) => rule)).toEqual([{ list: { inCellDropDown: true, source: "=单位名录!$B$4:$B$503" } }]);
  const table = await opened.cells("考评设置");
  expect(table.slice(1).map(([name, value, note]) => ({ name, value: String(value), note }))).toEqual(describeSettings(DEFAULT_SETTINGS));
});

test("what the template states as settings is read back as the defaults", async () => {
  const opened = await openState();
  await opened.run(writeTemplate);
  const draft = parseDraft(await opened.run(readWorkbook));
  expect(draft.settings).toEqual(DEFAULT_SETTINGS);
  expect(draft.problems.map(({ code, where }) => [code, where?.sheet])).toEqual([["empty-table", "单位名录"], ["empty-table", "考评细则"]]);
});

test("tables written and read back are the tables; further columns and 年度数据 too", async () => {
  const data: TableData = { ...smallDistrict(3), 年度数据: [{ 领域: "执法", 项目: "案件", 数值: 3, 单位: "件", 来源: "公报", 说明: "" }] };
  const spoilt = { ...data, 单位名录: data["单位名录"]!.map((row, index) => ({ ...row, 单位编码: `00${index + 1}`, 联系人: "=张三" })) };
  const opened = await openState();
  expect(await opened.run((context) => writeTables(context, spoilt))).toEqual([]);
  const { found } = await opened.run(readWorkbook);
  for (const [name, table] of found) {
    const rows = (spoilt as Record<string, readonly Record<string, unknown>[]>)[name]!;
    expect(table.values).toEqual(rows.map((row) => table.columns.map((column) => row[column] ?? "")));
  }
  expect(await opened.cells("年度数据")).toHaveLength(2);
});

test("a workbook that has our tables already is left alone", async () => {
  const opened = await openState();
  await opened.run(writeTemplate);
  const problems = await opened.run(writeTemplate);
  expect(problems[0]).toEqual({ code: "table-exists", severity: "error", message: "工作簿中已有表格“单位名录”，未改动任何内容；请在空白工作簿中建表，或先将该表改名" });
  expect(opened.excel.state.sheets).toHaveLength(8);
});

test("sheets that bear our names are not touched", async () => {
  const opened = await openState();
  await opened.run(async (context) => {
    context.workbook.worksheets.add("考评细则").getRange("A1").values = [["草稿"]];
    await context.sync();
  });
  await opened.run(writeTemplate);
  expect(opened.excel.state.sheets.map(({ name }) => name)).toContain("考评细则 (2)");
  expect(opened.excel.state.sheets.find(({ name }) => name === "考评细则")!.cells.get(0, 0)?.value).toBe("草稿");
});
