import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openExcel } from "../../../src/simulator/open-excel";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import { openWorkbook } from "../../services/open-workbook";
import { smallDistrict } from "../../services/small-district";
import { called, folder, saved } from "../called";

test("nothing wrong: one line, exit code 0", async () => {
  expect(await called(["check", saved(smallDistrict(3))])).toEqual({ code: 0, out: "未发现问题。\n", err: "" });
});

test("everything that is wrong at once, with sheet and cell; the file is as it was", async () => {
  const { excel, run } = await openWorkbook(smallDistrict(3));
  await run(async (context) => {
    const table = (name: string) => context.workbook.tables.getItem(name);
    table("数据填报").worksheet.name = "填报表";
    const data = table("数据填报").getDataBodyRange();
    data.getCell(0, 3).values = [["约5"]];
    data.getCell(1, 3).formulas = [["=NA()"]];
    data.getCell(2, 3).values = [["不清楚"]];
    data.getCell(4, 0).values = [["第十局"]];
    data.getCell(5, 3).values = [[-1]];
    table("考评细则").getDataBodyRange().getCell(1, 4).values = [["十分"]];
    table("考评细则").getDataBodyRange().getCell(2, 5).values = [["视情况而定。"]];
    table("责任清单").getDataBodyRange().getCell(0, 3).values = [["A-01、A-02、A-03、A-9"]];
    table("单位名录").getDataBodyRange().getCell(2, 0).values = [["U1"]];
    table("考评设置").getDataBodyRange().getCell(0, 0).values = [["方案名"]];
    await context.sync();
  });
  const sheet = excel.state.sheets.find(({ name }) => name === "填报表");
  for (const [row, column, cell] of sheet?.cells.entries() ?? []) if (cell.formula === "=NA()") sheet?.cells.set(row, column, { ...cell, value: { error: "#N/A" } });
  const path = join(folder(), "有误.xlsx"), bytes = writeXlsx(excel.state);
  writeFileSync(path, bytes);
  const { code, out, err } = await called(["check", path]);
  expect([code, err]).toEqual([1, ""]);
  expect(out.split("\n")).toEqual([
    "须更正（9）",
    "  考评设置!A4  设置项“方案名”不能识别，是否为“方案名称”；请更正",
    "  单位名录!A6  单位编码“U1”与第 4 行的单位编码重复，暂以单位名称代替；编码、名称、简称都不应重复，请更正或删除本行",
    "  考评细则!E5  分值是“十分”，应为不小于 0、至多四位小数的数（如 2.5），分组不同的写作“5;街道=3”；请更正",
    "  责任清单!D4  指标编号“A-9”不在考评细则中，请更正编号，或在考评细则中补上该指标",
    "  填报表!D4  “约5”不是数，“出庭应诉率”应为百分率（如 96.5 或 96.5%，或填报值与基数）；请更正",
    "  填报表!D5  单元格是错误值 #N/A，应为次数（不小于 0 的整数）；请更正公式或改填数值",
    "  填报表!A8  单位“第十局”不在单位名录中，是否为“第1局”；请更正",
    "  填报表!D9  填报值是 -1，不应小于 0；请核实更正",
    expect.stringMatching(/^ {2}考评细则!F6 {2}没有读到计分的内容/), "",
    "请留意（2）",
    "  基础指标分值合计70分，与满分100分不一致；将按适用分值折算为100分，如非有意请更正分值",
    "  考评细则!A6  指标A-03没有任何单位填报数据，请核对数据填报", "",
  ]);
  expect(Buffer.from(bytes).equals(readFileSync(path))).toBe(true);
  expect(readdirSync(join(path, ".."))).toEqual(["有误.xlsx"]);
});

test("tables that are missing or have become plain ranges are named once, not row by row", async () => {
  const { excel, run } = await openWorkbook(smallDistrict(3));
  await run(async (context) => {
    context.workbook.tables.getItem("单位名录").convertToRange();
    context.workbook.tables.getItem("考评细则").name = "细则";
    context.workbook.tables.getItem("考评设置").delete();
    await context.sync();
  });
  const path = join(folder(), "缺表.xlsx");
  writeFileSync(path, writeXlsx(excel.state));
  const { code, out } = await called(["check", path]);
  expect([code, out]).toEqual([1, [
    "须更正（2）",
    "  单位名录!A3:E6  没有名为“单位名录”的表格，这里只是普通区域；请选中 A3:E6 按 Ctrl+T 建立表格（勾选“表包含标题”），并在“表设计”中把表名改为“单位名录”",
    "  考评细则  没有名为“考评细则”的表格，表格“细则”的列名与它相符；如即此表，请在“表设计”中把表名改为“考评细则”", "",
    "请留意（1）",
    "  没有名为“考评设置”的表格，全部设置按默认值", ""].join("\n")]);
});

test("a workbook without any of the tables", async () => {
  const { state, close } = await openExcel({ client: "excel" });
  await close();
  const path = join(folder(), "空白.xlsx");
  writeFileSync(path, writeXlsx(state));
  const { code, out } = await called(["check", path]);
  expect(code).toBe(1);
  expect(out).toMatch(/^须更正（4）\n {2}没有名为“单位名录”的表格；请建立该表格，列名为单位编码、单位名称、简称、组别、备注\n/);
});
