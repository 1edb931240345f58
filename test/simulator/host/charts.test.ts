import { excelSession, fill } from "./excel-session";

const scores = [["单位", "得分", "失分"], ["甲", 3, 1], ["乙", 1, 2], ["丙", 2, 3]];

// https://learn.microsoft.com/javascript/api/excel/excel.chart
test("a chart reads names from the first row and categories from the first column", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    const data = fill(sheet, scores);
    const chart = sheet.charts.add("BarStacked", data, "Auto");
    chart.load("name,chartType,left,top,width,height");
    chart.title.load("text,visible");
    chart.legend.load("visible,position");
    chart.series.load("items/name,count");
    await context.sync();
    expect([chart.name, chart.chartType, chart.width, chart.height]).toEqual(["图表 1", "BarStacked", 360, 216]);
    expect([chart.title.text, chart.legend.visible, chart.series.items.map(({ name }) => name)]).toEqual(["图表标题", true, ["得分", "失分"]]);
  });
  expect(state.sheets[0]?.charts[0]?.series[1]).toMatchObject({
    nameRef: "Sheet1!$C$1", valuesRef: "Sheet1!$C$2:$C$4", categoriesRef: "Sheet1!$A$2:$A$4",
  });
});

test.each([
  ["Auto, wider than high", "A1:C2", "Auto", ["甲"]],
  ["by rows", "A1:C4", "Rows", ["甲", "乙", "丙"]],
  ["by columns", "A1:C2", "Columns", ["得分", "失分"]],
  ["numbers alone", "B2:C4", "Auto", ["系列1", "系列2"]],
  ["one column with a name", "B1:B4", "Auto", ["得分"]],
])("series of %s", async (_, address, seriesBy, names) => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    const { series } = sheet.charts.add("Line", sheet.getRange(address), seriesBy as Excel.ChartSeriesBy);
    series.load("items/name");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(names);
  });
});

test("titles, axes, labels, colours and place are set and read back", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    const data = fill(sheet, scores);
    const chart = sheet.charts.add("ColumnClustered", data, "Columns");
    chart.name = "排名图";
    chart.title.text = "得分排名";
    chart.title.format.font.size = 16;
    chart.title.format.font.bold = true;
    chart.legend.position = "Top";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 100;
    valueAxis.majorUnit = 20;
    valueAxis.majorGridlines.visible = false;
    valueAxis.title.text = "分";
    valueAxis.numberFormat = "0.0";
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.font.size = 8;
    categoryAxis.visible = false;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#336699");
    series.gapWidth = 60;
    series.overlap = 10;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0.0";
    series.dataLabels.position = "InsideEnd";
    series.points.getItemAt(1).format.fill.setSolidColor("red");
    chart.setPosition("E2", "H10");
    chart.load("left,top,width,height");
    valueAxis.load("minimum,maximum,majorUnit,numberFormat,visible");
    valueAxis.majorGridlines.load("visible");
    valueAxis.title.load("text,visible");
    categoryAxis.load("reversePlotOrder,tickLabelSpacing,minimum");
    chart.title.format.font.load("size,bold");
    series.points.load("items/value,count");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 135]);
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat, valueAxis.majorGridlines.visible, valueAxis.title.text]).toEqual([0, 100, 20, "0.0", false, "分"]);
    expect([categoryAxis.reversePlotOrder, categoryAxis.tickLabelSpacing, categoryAxis.minimum]).toEqual([true, 1, ""]);
    expect([chart.title.format.font.size, chart.title.format.font.bold, series.points.items.map(({ value }) => value)]).toEqual([16, true, [3, 1, 2]]);
  });
  expect(state.sheets[0]?.charts[0]).toMatchObject({
    name: "排名图",
    title: { text: "得分排名", size: 16, bold: true, visible: true },
    legend: { position: "Top" },
    categoryAxis: { reversed: true, fontSize: 8, visible: false, labelInterval: 1 },
    series: [{ color: "#336699", gapWidth: 60, overlap: 10, hasDataLabels: true, labelFormat: "0.0", labelPosition: "InsideEnd", pointColors: new Map([[1, "#FF0000"]]) }, {}],
  });
  expect(state.sheets[0]?.touched.has("charts")).toBe(true);
});

test("series are added, fed, renamed and deleted; a chart is found by name and deleted", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    const data = fill(sheet, scores);
    const chart = sheet.charts.add("Line", data, "Columns");
    const series = chart.series.add("平均");
    series.setValues(sheet.getRange("B2:B4"));
    series.setXAxisValues(sheet.getRange("A2:A4"));
    series.chartType = "ColumnClustered";
    chart.series.getItemAt(0).name = "总分";
    chart.series.getItemAt(1).delete();
    chart.series.load("items/name,items/chartType");
    await context.sync();
    expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([["总分", "Line"], ["平均", "ColumnClustered"]]);
    chart.setData(sheet.getRange("A1:B4"), "Columns");
    chart.series.load("items/name");
    const found = sheet.charts.getItemOrNullObject("图表 1");
    const none = sheet.charts.getItemOrNullObject("没有");
    await context.sync();
    expect([chart.series.items.map(({ name }) => name), found.isNullObject, none.isNullObject]).toEqual([["得分"], false, true]);
    chart.delete();
  });
  expect(state.sheets[0]?.charts).toEqual([]);
});

test("a lone series gives the chart its title and needs no legend; pies have no axes", async () => {
  const { run, failure } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
    chart.title.load("text");
    chart.legend.load("visible");
    await context.sync();
    expect([chart.title.text, chart.legend.visible]).toEqual(["得分", true]);
  });
  const axis = await failure(async (context, sheet) => {
    sheet.charts.getItemAt(0).axes.valueAxis.minimum = 0;
    await context.sync();
  });
  expect(axis.code).toBe("ItemNotFound");
  const type = await failure(async (context, sheet) => {
    sheet.charts.add("Picture" as "Line", sheet.getRange("A1:B4"));
    await context.sync();
  });
  expect(type.code).toBe("InvalidArgument");
  const image = await failure(async (context, sheet) => {
    sheet.charts.getItemAt(0).getImage();
    await context.sync();
  });
  expect(image.message).toBe("The simulator does not implement Chart.getImage.");
});
