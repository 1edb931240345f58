import { excelSession, fill } from "./excel-session";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert
test("inserted rows move cells, tables, names, charts, rules, merges, heights and held ranges", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [["单位", "得分"], ["甲", 1], ["乙", "=B2*2"]]);
    const table = sheet.tables.add("A1:B3", true).load("name");
    context.workbook.names.add("末行", sheet.getRange("A3:B3"));
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>0";
    sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: "=$A$9", operator: "GreaterThan" } };
    sheet.getRange("D5:E6").merge();
    sheet.getRange("3:3").format.rowHeight = 30;
    sheet.pageLayout.setPrintArea("A1:B3");
    const held = sheet.getRange("B3");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    held.load("address,formulas");
    const body = table.getDataBodyRange().load("address");
    const name = context.workbook.names.getItem("末行").load("formula");
    await context.sync();
    expect([held.address, held.formulas]).toEqual(["Sheet1!B5", [["=B4*2"]]]);
    expect([body.address, name.formula]).toEqual(["Sheet1!A4:B5", "=Sheet1!$A$5:$B$5"]);
  });
  const [sheet] = state.sheets;
  expect(sheet?.charts[0]?.series[0]).toMatchObject({ valuesRef: "Sheet1!$B$4:$B$5", categoriesRef: "Sheet1!$A$4:$A$5", nameRef: "Sheet1!$B$3" });
  expect(sheet?.conditionalFormats[0]).toMatchObject({ area: { row: 3, rows: 2 }, rule: { formula: "=$B4>0" } });
  expect(sheet?.validations[0]).toMatchObject({ area: { row: 3, rows: 2 }, rule: { wholeNumber: { formula1: "=$A$11" } } });
  expect(sheet?.merges).toEqual([{ row: 6, column: 3, rows: 2, columns: 2 }]);
  expect([...(sheet?.rows ?? [])]).toEqual([[4, { height: 30 }]]);
  expect(sheet?.page.printArea).toBe("A3:B5");
});

test("deleting rows turns references to them into #REF! and makes held ranges invalid", async () => {
  const { run, failure } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [[1, "=A3"], [2, "=SUM(A1:A3)"], [3, ""]]);
    sheet.getRange("3:3").delete("Up");
    const range = sheet.getRange("A1:B3").load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([[1, "=#REF!"], [2, "=SUM(A1:A2)"], ["", ""]]);
  });
  const error = await failure(async (context, sheet) => {
    const held = sheet.getRange("A2");
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    held.load("values");
    await context.sync();
  });
  expect(error.code).toBe("InvalidReference");
});

test("cells inserted to the right move only their rows", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    const range = fill(sheet, [[1, 2], [3, "=B1"]]);
    sheet.getRange("A1").insert("Right");
    range.getResizedRange(0, 1).load("formulas");
    const all = sheet.getRange("A1:C2").load("formulas");
    await context.sync();
    expect(all.formulas).toEqual([["", 1, 2], [3, "=C1", ""]]);
  });
});

test("new rows look like the row above", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    sheet.getRange("A1").format.fill.color = "#112233";
    sheet.getRange("2:2").insert("Down");
    const color = sheet.getRange("A2").format.fill.load("color");
    await context.sync();
    expect(color.color).toBe("#112233");
  });
});

test.each([
  ["part of a table", async (sheet: Excel.Worksheet) => sheet.getRange("A1").insert("Down"), "InsertDeleteConflict"],
  ["a table's header", async (sheet: Excel.Worksheet) => sheet.getRange("2:2").delete("Up"), "InsertDeleteConflict"],
  ["part of a merge", async (sheet: Excel.Worksheet) => sheet.getRange("F1").insert("Down"), "InsertDeleteConflict"],
  ["the last row", async (sheet: Excel.Worksheet) => sheet.getRange("H1").insert("Down"), "NonBlankCellOffSheet"],
  ["a wrong way", async (sheet: Excel.Worksheet) => sheet.getRange("H1").insert("Up" as "Down"), "InvalidArgument"],
])("shifting %s is refused", async (_, shift, code) => {
  const { run, failure } = await excelSession();
  await run(async (_context, sheet) => {
    sheet.getRange("A2:B3").values = [["a", "b"], [1, 2]];
    sheet.tables.add("A2:B3", true);
    sheet.getRange("F5:G6").merge();
    sheet.getRange("H1048576").values = [[1]];
  });
  const error = await failure(async (context, sheet) => {
    await shift(sheet);
    await context.sync();
  });
  expect(error.code).toBe(code);
});

test("a rule over several areas loses those that are deleted", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
    sheet.getRange("A4").conditionalFormats.clearAll();
    await context.sync();
    sheet.getRange("1:3").delete("Up");
  });
  expect(state.sheets[0]?.conditionalFormats.map(({ area, more }) => [area.row, area.rows, more])).toEqual([[1, 5, undefined]]);
});
