import { readXlsx } from "../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../src/simulator/package/write-xlsx";
import { openExcel } from "../../src/simulator/open-excel";

/** What a second session sees of a workbook that a first one made and saved. */
test("a workbook made through the API, saved and opened again reads the same through the API", async () => {
  const made = await openExcel();
  await made.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "得分 表";
    const range = sheet.getRange("A1:C4");
    range.values = [["单位", "得分", "日期"], ["甲", 91.25, "2026-03-05"], ["乙", "85%", "'007"], ["丙", true, ""]];
    sheet.tables.add("A1:C4", true).name = "成绩";
    sheet.getRange("B2").format.fill.color = "#FFCC00";
    sheet.getRange("B:B").format.columnWidth = 80;
    sheet.getRange("B2:B4").conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=60", operator: "LessThan" };
    const scale = sheet.getRange("B2:B4").conditionalFormats.add("ColorScale").colorScale;
    scale.criteria = { minimum: { type: "LowestValue", color: "#F8696B" }, maximum: { type: "HighestValue", color: "#63BE7B" } };
    sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙,丙" } };
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:B4"), "Columns");
    chart.name = "排名";
    chart.title.text = "得分排名";
    chart.axes.valueAxis.minimum = 0;
    context.workbook.names.add("满分", "=100");
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.protection.protect({ allowSort: true });
    await context.sync();
  });
  const state = readXlsx(writeXlsx(made.state));
  if (!("sheets" in state)) throw new Error("The saved file does not open.");
  const opened = await openExcel({ state });
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("得分 表");
    const range = sheet.getRange("成绩[#All]").load("values,text,address");
    const fill = sheet.getRange("B2").format.fill.load("color");
    const format = sheet.getRange("B2").format.load("columnWidth");
    const rules = sheet.getRange("B2:B4").conditionalFormats.load("items/type,items/priority");
    const cellValue = sheet.getRange("B2:B4").conditionalFormats.getItemAt(1).cellValue.load("rule");
    const validation = sheet.getRange("A3").dataValidation.load("type,rule");
    const chart = sheet.charts.getItem("排名").load("chartType");
    chart.title.load("text");
    chart.axes.valueAxis.load("minimum");
    chart.series.load("items/name");
    const name = context.workbook.names.getItem("满分").load("value");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.load("orientation");
    sheet.protection.load("protected,options");
    await context.sync();
    expect(range.values).toEqual([["单位", "得分", "日期"], ["甲", 91.25, 46086], ["乙", 0.85, "007"], ["丙", true, ""]]);
    expect(range.text[1]).toEqual(["甲", "91.25", "2026/3/5"]);
    expect([fill.color, format.columnWidth, frozen.address, name.value]).toEqual(["#FFCC00", 80, "'得分 表'!1:1", 100]);
    expect(rules.items.map(({ type }) => type)).toEqual(["ColorScale", "CellValue"]);
    expect(cellValue.rule).toMatchObject({ formula1: "=60", operator: "LessThan" });
    expect(validation.rule.list).toMatchObject({ inCellDropDown: true, source: "甲,乙,丙" });
    expect([chart.chartType, chart.title.text, chart.axes.valueAxis.minimum, chart.series.items.map((each) => each.name)]).toEqual(["BarStacked", "得分排名", 0, ["得分"]]);
    expect([sheet.pageLayout.orientation, sheet.protection.protected, sheet.protection.options.allowSort]).toEqual(["Landscape", true, true]);
  });
});
