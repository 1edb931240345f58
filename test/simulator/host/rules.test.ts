import { excelSession } from "./excel-session";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
test("conditional formats of every kind keep their rules and formats in Office.js's words", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B9");
    const { conditionalFormats } = range;
    const custom = conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A1>60";
    custom.custom.format.fill.color = "green";
    custom.custom.format.font.color = "#ffffff";
    custom.custom.format.font.bold = true;
    custom.stopIfTrue = true;
    const cellValue = conditionalFormats.add("CellValue");
    cellValue.cellValue.rule = { formula1: "=60", operator: "LessThan" };
    const scale = conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    const bar = conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#123456";
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    const icons = conditionalFormats.add("IconSet");
    icons.iconSet.style = "ThreeArrows";
    const text = conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "不合格" };
    const top = conditionalFormats.add("TopBottom");
    top.topBottom.rule = { rank: 3, type: "TopItems" };
    conditionalFormats.load("items/type,items/priority");
    scale.colorScale.load("threeColorScale,criteria");
    bar.dataBar.load("lowerBoundRule,barDirection");
    bar.dataBar.positiveFormat.load("fillColor,gradientFill");
    const wrong = custom.dataBarOrNullObject;
    await context.sync();
    expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["TopBottom", 0], ["ContainsText", 1], ["IconSet", 2], ["DataBar", 3], ["ColorScale", 4], ["CellValue", 5], ["Custom", 6],
    ]);
    expect([scale.colorScale.threeColorScale, bar.dataBar.positiveFormat.fillColor, bar.dataBar.positiveFormat.gradientFill, bar.dataBar.barDirection, wrong.isNullObject]).toEqual([true, "#123456", true, "Context", true]);
  });
  const byType = new Map(state.sheets[0]?.conditionalFormats.map((format) => [format.type, format]));
  expect(byType.get("Custom")).toMatchObject({ rule: { formula: "=$A1>60" }, format: { fill: "#008000", fontColor: "#FFFFFF", bold: true }, stopIfTrue: true });
  expect(byType.get("CellValue")).toMatchObject({ rule: { formula1: "=60", operator: "LessThan" } });
  expect(byType.get("ContainsText")?.rule).toEqual({ operator: "Contains", text: "不合格" });
  expect(byType.get("TopBottom")?.rule).toEqual({ rank: 3, type: "TopItems" });
  expect(byType.get("ColorScale")?.rule).toHaveProperty("midpoint.color", "#FFEB84");
  expect(byType.get("DataBar")?.rule).toEqual({ positiveFormat: { fillColor: "#123456" }, lowerBoundRule: { type: "Number", formula: "0" } });
});

test("clearAll cuts the range out of the formats that reach beyond it", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A4:A5").conditionalFormats.clearAll();
    const count = sheet.getRange("A1:A9").conditionalFormats.getCount();
    await context.sync();
    const format = sheet.getRange("A7").conditionalFormats.getItemAt(0);
    const range = format.getRangeOrNullObject();
    await context.sync();
    expect([count.value, range.isNullObject]).toEqual([1, true]);
    sheet.getRange("A1:A3").conditionalFormats.clearAll();
    const rest = format.getRange().load("address");
    await context.sync();
    expect(rest.address).toBe("Sheet1!A6:A9");
  });
  expect(state.sheets[0]?.conditionalFormats.map(({ area, more }) => [area, more])).toEqual([[{ row: 5, column: 0, rows: 4, columns: 1 }, undefined]]);
});

test("asking a format for another kind's settings is ItemNotFound, a formula without = InvalidArgument", async () => {
  const { failure } = await excelSession();
  const kind = await failure(async (context, sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").dataBar.showDataBarOnly = true;
    await context.sync();
  });
  expect(kind.code).toBe("ItemNotFound");
  const formula = await failure(async (context, sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>1";
    await context.sync();
  });
  expect(formula.code).toBe("InvalidArgument");
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
test("data validation is kept, cut and cleared", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "优秀,合格" } };
    dataValidation.prompt = { showPrompt: true, title: "等次", message: "请选择" };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "不对", message: "只能选择" };
    dataValidation.ignoreBlanks = false;
    sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("E1:E3") } } as unknown as Excel.DataValidationRule;
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    const none = sheet.getRange("A1").dataValidation.load("type,rule");
    const mixed = sheet.getRange("A1:B2").dataValidation.load("type,rule");
    const reference = sheet.getRange("C2").dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: "List", rule: { list: { inCellDropDown: true, source: "优秀,合格" } }, ignoreBlanks: false,
      prompt: { showPrompt: true, title: "等次", message: "请选择" }, errorAlert: { style: "Stop", title: "不对" },
    });
    expect([none.type, mixed.type, reference.rule.list?.source]).toEqual(["None", "Inconsistent", "=Sheet1!$E$1:$E$3"]);
    sheet.getRange("B3:B4").dataValidation.clear();
    sheet.getRange("B6").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    const changed = sheet.getRange("B6").dataValidation.load("type");
    const cleared = sheet.getRange("B3").dataValidation.load("type");
    await context.sync();
    expect([changed.type, cleared.type]).toEqual(["Decimal", "None"]);
  });
  expect(state.sheets[0]?.validations.map(({ area, more = [] }) => [area, ...more].map(({ row, rows }) => [row, rows]))).toEqual([
    [[1, 1], [4, 1], [6, 3]],
    [[1, 1]],
    [[5, 1]],
  ]);
});

test.each([
  ["two kinds", { wholeNumber: { formula1: 1, operator: "EqualTo" }, decimal: { formula1: 1, operator: "EqualTo" } }],
  ["no kind", {}],
  ["a list beyond 255 characters", { list: { inCellDropDown: true, source: "优,".repeat(128) } }],
])("a validation with %s is InvalidArgument", async (_, rule) => {
  const { failure } = await excelSession();
  const error = await failure(async (context, sheet) => {
    sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
test("names of the workbook and of a sheet", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    const { names } = context.workbook;
    names.add("范围", sheet.getRange("A1:B2"), "说明");
    names.add("满分", "=100");
    names.add("年度", '="2026"');
    sheet.names.add("范围", sheet.getRange("C1"));
    names.load("items/name,items/type,items/value,items/formula,items/scope,items/comment,items/visible");
    const here = sheet.getRange("范围").load("address");
    const none = names.getItemOrNullObject("没有");
    const range = names.getItem("范围").getRange().load("address");
    await context.sync();
    expect(names.items.map(({ name, type, value, formula, scope, comment }) => [name, type, value, formula, scope, comment])).toEqual([
      ["范围", "Range", "Sheet1!A1:B2", "=Sheet1!$A$1:$B$2", "Workbook", "说明"],
      ["满分", "Double", 100, "=100", "Workbook", ""],
      ["年度", "String", "2026", '="2026"', "Workbook", ""],
    ]);
    expect([here.address, none.isNullObject, range.address]).toEqual(["Sheet1!C1", true, "Sheet1!A1:B2"]);
    names.getItem("满分").formula = "=120";
    names.getItem("满分").visible = false;
    names.getItem("年度").delete();
    const changed = names.getItem("满分").load("value,visible");
    const count = names.getCount();
    await context.sync();
    expect([changed.value, changed.visible, count.value]).toEqual([120, false, 2]);
  });
});

test.each([
  ["A1", "InvalidArgument"],
  ["1号", "InvalidArgument"],
  ["有 空格", "InvalidArgument"],
  ["已有", "ItemAlreadyExists"],
])("the name %j is refused: %s", async (name, code) => {
  const { failure } = await excelSession();
  const error = await failure(async (context, sheet) => {
    context.workbook.names.add("已有", sheet.getRange("A1"));
    context.workbook.names.add(name, sheet.getRange("A1"));
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, "NamedItemCollection.add"]);
});
