import { excelSession, fill } from "./excel-session";

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
test("sheets are added, found, renamed, moved, hidden and deleted", async () => {
  const { run } = await excelSession();
  await run(async (context, first) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("得分");
    const unnamed = worksheets.add();
    added.position = 0;
    added.tabColor = "#ff0000";
    unnamed.visibility = "Hidden";
    worksheets.load("items/name,items/position,items/visibility,items/tabColor");
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const byId = worksheets.getItem("得分").load("id");
    await context.sync();
    expect(worksheets.items.map(({ name, position, visibility, tabColor }) => [name, position, visibility, tabColor])).toEqual([
      ["得分", 0, "Visible", "#FF0000"], ["Sheet1", 1, "Visible", ""], ["Sheet3", 2, "Hidden", ""],
    ]);
    expect(counts.map(({ value }) => value)).toEqual([3, 2]);
    const again = worksheets.getItem(byId.id).load("name");
    const next = first.getNextOrNullObject(true);
    const following = first.getNext().load("name");
    const previous = first.getPrevious().load("name");
    const last = worksheets.getLast(true).load("name");
    first.name = "改名";
    unnamed.delete();
    worksheets.load("items/name");
    await context.sync();
    expect([again.name, next.isNullObject, following.name, previous.name, last.name]).toEqual(["得分", true, "Sheet3", "得分", "Sheet1"]);
    expect(worksheets.items.map(({ name }) => name)).toEqual(["得分", "改名"]);
  });
});

test("a renamed sheet is renamed in formulas, names and charts; a deleted one becomes #REF!", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    const data = context.workbook.worksheets.add("数据");
    fill(data, [["单位", "分"], ["甲", 1]]);
    sheet.getRange("A1").formulas = [["=数据!B2+SUM('数据'!B:B)"]];
    sheet.charts.add("Line", data.getRange("A1:B2"), "Columns");
    context.workbook.names.add("分数", data.getRange("B2"));
    data.name = "数据 2026";
    const cell = sheet.getRange("A1").load("formulas");
    const name = context.workbook.names.getItem("分数").load("formula,value,type");
    await context.sync();
    expect(cell.formulas).toEqual([["='数据 2026'!B2+SUM('数据 2026'!B:B)"]]);
    expect([name.formula, name.value, name.type]).toEqual(["='数据 2026'!$B$2", "'数据 2026'!B2", "Range"]);
    expect(state.sheets[0]?.charts[0]?.series[0]?.valuesRef).toBe("'数据 2026'!$B$2");
    data.delete();
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([["='数据 2026'!#REF!+SUM('数据 2026'!#REF!)"]]);
  });
});

test.each([
  ["Sheet1", "ItemAlreadyExists"],
  ["sheet1", "ItemAlreadyExists"],
  ["a/b", "InvalidArgument"],
  ["字".repeat(32), "InvalidArgument"],
])("a sheet named %j is refused: %s", async (name, code) => {
  const { failure } = await excelSession();
  const error = await failure(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, "WorksheetCollection.add"]);
});

test("the last visible sheet can neither be hidden nor deleted, a very hidden one not be deleted", async () => {
  const { failure, run } = await excelSession();
  await run(async (context) => {
    context.workbook.worksheets.add("深").visibility = "VeryHidden";
  });
  for (const act of [
    (sheet: Excel.Worksheet) => sheet.delete(),
    (sheet: Excel.Worksheet) => (sheet.visibility = "Hidden"),
    (_: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.worksheets.getItem("深").delete(),
  ]) {
    const error = await failure(async (context, sheet) => {
      act(sheet, context);
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  }
});

test("a copied sheet has its own tables, charts and references", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [["单位", "分"], ["甲", "=Sheet1!A1"]]);
    sheet.tables.add("A1:B2", true).name = "成绩";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
    sheet.getRange("A1").format.font.bold = true;
    const copy = sheet.copy("After", sheet).load("name,id,position");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    const tables = copy.tables.load("items/name");
    const cell = copy.getRange("B2").load("formulas");
    const font = copy.getRange("A1").format.font.load("bold");
    copy.getRange("A2").values = [["乙"]];
    const original = sheet.getRange("A2").load("values");
    await context.sync();
    expect([tables.items.map(({ name }) => name), cell.formulas, font.bold, original.values]).toEqual([["表1"], [["='Sheet1 (2)'!A1"]], true, [["甲"]]]);
  });
  expect(state.sheets[1]?.charts[0]?.series[0]?.valuesRef).toBe("'Sheet1 (2)'!$B$2");
});

test("frozen panes", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:2");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const both = sheet.freezePanes.getLocation().load("address");
    await context.sync();
    expect([both.address, state.sheets[0]?.frozen]).toEqual(["Sheet1!A1:B3", { rows: 3, columns: 2 }]);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("page layout, titles, margins, headers", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.centerHorizontally = true;
    page.printGridlines = true;
    page.setPrintArea("A1:D9");
    page.setPrintTitleRows("$1:$3");
    page.setPrintTitleColumns(sheet.getRange("A:A"));
    page.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    page.bottomMargin = 36;
    page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    page.load();
    page.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    const titles = page.getPrintTitleRows().load("address");
    await context.sync();
    expect(page.toJSON()).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 }, centerHorizontally: true, topMargin: 72, bottomMargin: 36 });
    expect([titles.address, page.headersFooters.defaultForAllPages.centerFooter, page.headersFooters.defaultForAllPages.leftHeader]).toEqual(["Sheet1!1:3", "第 &P 页", ""]);
  });
  expect(state.sheets[0]?.page).toMatchObject({ printArea: "A1:D9", titleRows: "$1:$3", titleColumns: "$A:$A", margins: { top: 72, left: 36, bottom: 36 } });
  expect(state.sheets[0]?.touched.has("page")).toBe(true);
});

test.each([
  ["rows that are not whole", (page: Excel.PageLayout) => page.setPrintTitleRows("A1:B2")],
  ["both kinds of zoom", (page: Excel.PageLayout) => (page.zoom = { scale: 50, horizontalFitToPages: 1 })],
])("page layout refuses %s", async (_, act) => {
  const { failure } = await excelSession();
  const error = await failure(async (context, sheet) => {
    act(sheet.pageLayout);
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
test("a protected sheet refuses what is not allowed, and takes what is", async () => {
  const { run, failure, host } = await excelSession();
  await run(async (_, sheet) => {
    fill(sheet, [["单位", "分"], ["甲", 1]]);
    sheet.tables.add("A1:B2", true);
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }, "密");
  });
  await run(async (context, sheet) => {
    sheet.getRange("B2").values = [[2]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("9:9").insert("Down");
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowFormatColumns: false, selectionMode: "Normal" });
  });
  const refused: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange("A2").values = [["乙"]]),
    (sheet) => sheet.getRange("A2").clear("Contents"),
    (sheet) => (sheet.getRange("A1").format.columnWidth = 10),
    (sheet) => sheet.getRange("A1").insert("Down"),
    (sheet) => sheet.getRange("3:3").delete("Up"),
    (sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [["丙", 1]]),
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")),
    (sheet) => sheet.protection.unprotect("错"),
  ];
  for (const act of refused) {
    const error = await failure(async (context, sheet) => {
      act(sheet);
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  }
  expect(() => host.edit("A2", "乙")).toThrow("You cannot perform the requested operation.");
  host.edit("B2", 3);
  await run(async (context, sheet) => {
    sheet.protection.unprotect("密");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options]).toEqual([false, null]);
  });
});

test("protecting twice and unprotecting twice throw (office-js issue 6784)", async () => {
  const { failure } = await excelSession();
  const twice = await failure(async (context, sheet) => {
    sheet.protection.protect();
    sheet.protection.protect();
    await context.sync();
  });
  expect([twice.code, twice.debugInfo.errorLocation]).toEqual(["InvalidOperation", "WorksheetProtection.protect"]);
  const open = await failure(async (context, sheet) => {
    sheet.protection.unprotect();
    sheet.protection.unprotect();
    await context.sync();
  });
  expect(open.code).toBe("InvalidOperation");
});

test("a protected workbook keeps its sheets", async () => {
  const { failure, run } = await excelSession();
  await run(async (context) => context.workbook.protection.protect("密"));
  const error = await failure(async (context) => {
    context.workbook.worksheets.add("新");
    await context.sync();
  });
  expect(error.code).toBe("AccessDenied");
  await run(async (context) => {
    context.workbook.protection.unprotect("密");
    context.workbook.worksheets.add("新");
  });
});
