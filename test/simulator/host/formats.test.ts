import { excelSession, fill } from "./excel-session";

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
test("formats read back, mixed ones are null", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    sheet.getRange("A1").format.set({
      font: { bold: true, color: "red", size: 14, name: "仿宋", underline: "Single", italic: true, strikethrough: true },
      fill: { color: "#abcdef" },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 1,
      shrinkToFit: false,
      textOrientation: 90,
    });
    const cell = sheet.getRange("A1");
    const both = sheet.getRange("A1:B1");
    cell.load({ format: { $all: true, font: { $all: true }, fill: { color: true } } });
    both.load({ format: { wrapText: true, horizontalAlignment: true, font: { bold: true, size: true }, fill: { color: true } } });
    await context.sync();
    expect(cell.format.toJSON()).toMatchObject({
      font: { bold: true, color: "#FF0000", size: 14, name: "仿宋", underline: "Single", italic: true, strikethrough: true },
      fill: { color: "#ABCDEF" },
      horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 1, textOrientation: 90,
    });
    expect([both.format.wrapText, both.format.font.bold, both.format.font.size, both.format.fill.color]).toEqual([null, null, null, null]);
    cell.format.fill.clear();
    cell.format.fill.load("color");
    await context.sync();
    expect(cell.format.fill.color).toBe("#FFFFFF");
  });
});

test("a column keeps its format for cells that come later", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    sheet.getRange("B:B").numberFormat = [["0.0"]];
    sheet.getRange("B:B").format.font.bold = true;
    sheet.getRange("2:2").format.fill.color = "#00FF00";
    sheet.getRange("B2").values = [[1]];
    const cell = sheet.getRange("B2").load("text,numberFormat");
    const font = sheet.getRange("B2").format.font.load("bold");
    const color = sheet.getRange("B2").format.fill.load("color");
    const column = sheet.getRange("B:B").format.font.load("bold");
    await context.sync();
    expect([cell.text, cell.numberFormat, font.bold, color.color, column.bold]).toEqual([[["1.0"]], [["0.0"]], true, "#00FF00", true]);
  });
});

test("borders: edges belong to the outer cells, inside lines to both neighbours", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.format.borders.getItem("EdgeTop").style = "Double";
    range.format.borders.getItem("InsideHorizontal").color = "#FF0000";
    range.format.borders.getItem("InsideVertical").weight = "Thick";
    const top = range.format.borders.getItem("EdgeTop").load("style,color,weight,sideIndex");
    const inside = range.format.borders.getItem("InsideHorizontal").load("style,color");
    range.format.borders.load("items/sideIndex,items/style,count");
    await context.sync();
    expect([top.style, top.weight, top.sideIndex]).toEqual(["Double", "Thin", "EdgeTop"]);
    expect([inside.style, inside.color]).toEqual(["Continuous", "#FF0000"]);
    expect(range.format.borders.items).toHaveLength(8);
    range.format.borders.getItem("EdgeTop").style = "None";
  });
  const styleAt = (row: number, column: number) => state.styles[state.sheets[0]?.cells.get(row, column)?.style ?? 0];
  expect(styleAt(0, 0)?.borders).toEqual({
    EdgeBottom: { style: "Continuous", color: "#FF0000" },
    EdgeRight: { style: "Continuous", weight: "Thick" },
  });
  expect(styleAt(1, 1)?.borders).toEqual({
    EdgeTop: { style: "Continuous", color: "#FF0000" },
    EdgeLeft: { style: "Continuous", weight: "Thick" },
  });
});

test("column widths and row heights in points; autofit counts Chinese characters twice", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [["一二三四五六七八九十", "abcdefghij", "短"]]);
    sheet.getRange("C:C").format.columnWidth = 100;
    sheet.getRange("1:1").format.rowHeight = 24;
    sheet.getRange("A:B").format.autofitColumns();
    const widths = ["A:A", "B:B", "C:C", "D:D", "A:B"].map((address) => sheet.getRange(address).format.load("columnWidth"));
    const height = sheet.getRange("A1").format.load("rowHeight");
    await context.sync();
    const [chinese = 0, latin = 0, ...others] = widths.map((format) => format.columnWidth);
    expect(chinese).toBeCloseTo(((20 * 7) + 5) * 0.75);
    expect(latin).toBeCloseTo(((10 * 7) + 5) * 0.75);
    expect(others).toEqual([100, 48, null]);
    expect(height.rowHeight).toBe(24);
    sheet.getRange("C1").format.useStandardWidth = true;
    sheet.getRange("A1").format.wrapText = true;
    sheet.getRange("A:A").format.columnWidth = 48;
    sheet.getRange("A1").format.autofitRows();
    const after = sheet.getRange("A1:C1").format.load("columnWidth,rowHeight");
    const wrapped = sheet.getRange("A1").format.load("rowHeight");
    await context.sync();
    expect(after.columnWidth).toBeNull();
    expect(wrapped.rowHeight).toBe(45);
  });
});

test.each([
  ["a colour", (range: Excel.Range) => (range.format.fill.color = "nocolour")],
  ["an alignment", (range: Excel.Range) => (range.format.horizontalAlignment = "Middle" as "Center")],
  ["a font size", (range: Excel.Range) => (range.format.font.size = 0)],
  ["a row height", (range: Excel.Range) => (range.format.rowHeight = 500)],
  ["a border style", (range: Excel.Range) => (range.format.borders.getItem("EdgeTop").style = "Wavy" as "Dot")],
])("%s that does not exist is InvalidArgument", async (_, set) => {
  const { failure } = await excelSession();
  const error = await failure(async (context, sheet) => {
    set(sheet.getRange("A1"));
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("equal formats are kept once", async () => {
  const { run, state } = await excelSession();
  await run(async (_, sheet) => {
    for (const address of ["A1", "B2", "C3"]) {
      sheet.getRange(address).format.font.bold = true;
      sheet.getRange(address).format.font.bold = false;
      sheet.getRange(address).format.font.bold = true;
    }
  });
  expect(state.styles).toHaveLength(3);
});
