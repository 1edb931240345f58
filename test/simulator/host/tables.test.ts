import { excelSession, fill } from "./excel-session";

const scores = [["单位", "得分"], ["甲", 3], ["乙", 1], ["丙", 2]];

// https://learn.microsoft.com/javascript/api/excel/excel.table
test("a table has parts, columns, rows and settings", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    const table = sheet.tables.add("A1:B4", true);
    table.name = "成绩";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.load();
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem("得分").getDataBodyRange()];
    for (const part of parts) part.load("address");
    table.columns.load("items/name,items/id,items/index,items/values,count");
    table.rows.load("items/values,count");
    const all = context.workbook.tables.load("items/name,count");
    const none = context.workbook.tables.getItemOrNullObject("没有");
    await context.sync();
    expect(table.toJSON()).toMatchObject({ name: "成绩", style: "TableStyleLight9", showBandedRows: false, showFilterButton: false, showHeaders: true, showTotals: false });
    expect(parts.map(({ address }) => address.slice(7))).toEqual(["A1:B4", "A1:B1", "A2:B4", "B2:B4"]);
    expect(table.columns.items.map(({ name, id, index, values }) => [name, id, index, values.flat()])).toEqual([
      ["单位", 1, 0, ["单位", "甲", "乙", "丙"]], ["得分", 2, 1, ["得分", 3, 1, 2]],
    ]);
    expect([table.rows.count, table.rows.items[1]?.values, all.items.map(({ name }) => name), none.isNullObject]).toEqual([3, [["乙", 1]], ["成绩"], true]);
  });
});

test("headers are texts, never blank and never twice the same", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [["得分", "得分", "", 2026], [1, 2, 3, 4]]);
    const table = sheet.tables.add("A1:D2", true);
    const header = table.getHeaderRowRange().load("values");
    table.columns.load("items/name");
    await context.sync();
    expect(header.values).toEqual([["得分", "得分2", "列1", "2026"]]);
    sheet.getRange("B1:C1").values = [["得分", "单位"]];
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["得分", "得分2", "单位", "2026"]);
  });
});

test("without headers a row of them is inserted; a lone header row gets a body", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [[1, 2]]);
    const inserted = sheet.tables.add("A1:B1", false).getRange().load("address,values");
    sheet.getRange("D1:E1").values = [["a", "b"]];
    const lone = sheet.tables.add("D1:E1", true).getRange().load("address");
    await context.sync();
    expect([inserted.address, inserted.values, lone.address]).toEqual(["Sheet1!A1:B2", [["列1", "列2"], [1, 2]], "Sheet1!D1:E2"]);
  });
});

test("rows are added and deleted; what stands below moves", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [...scores, ["", ""], ["下面", ""]]);
    const table = sheet.tables.add("A1:B4", true);
    table.rows.add(undefined, [["丁", 4], ["戊", 5]]);
    table.rows.add(0, [["零", 0]]);
    table.rows.getItemAt(1).delete();
    const range = table.getRange().load("address,values");
    const below = sheet.getRange("A8").load("values");
    await context.sync();
    expect(range.values.map(([unit]) => unit)).toEqual(["单位", "零", "乙", "丙", "丁", "戊"]);
    expect([range.address, below.values]).toEqual(["Sheet1!A1:B6", [["下面"]]]);
  });
});

test("deleting all rows leaves a blank one", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    const table = sheet.tables.add("A1:B4", true);
    for (let row = 0; row < 3; row++) table.rows.getItemAt(0).delete();
    const body = table.getDataBodyRange().load("address,values");
    await context.sync();
    expect([body.address, body.values]).toEqual(["Sheet1!A2:B2", [["", ""]]]);
  });
});

test("columns are added at the end, inside and at the front, renamed and deleted", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores.map((row) => [...row, "", "右边"]));
    const table = sheet.tables.add("A1:B4", true);
    table.columns.add(undefined, [["排名"], [1], [2], [3]]);
    table.columns.add(1, undefined, "组别");
    table.columns.add(0);
    table.columns.getItem("得分").name = "总分";
    const range = table.getRange().load("address,values");
    const beside = sheet.getRange("G1").load("values");
    await context.sync();
    expect(range.values[0]).toEqual(["列1", "单位", "组别", "总分", "排名"]);
    expect([range.address, range.values[1], beside.values]).toEqual(["Sheet1!A1:E4", ["", "甲", "", 3, 1], [["右边"]]]);
    table.columns.getItem("组别").delete();
    table.columns.load("items/name");
    range.load("values");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["列1", "单位", "总分", "排名"]);
  });
});

test("resize keeps the header row and cells where they are", async () => {
  const { run, failure } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [["单位", "得分", "备注"], ["甲", 1, "x"], ["乙", 2, "y"], ["丙", 3, "z"]]);
    const table = sheet.tables.add("A1:B2", true);
    table.resize("A1:C4");
    const body = table.getDataBodyRange().load("values");
    table.columns.load("items/name");
    await context.sync();
    expect(body.values).toEqual([["甲", 1, "x"], ["乙", 2, "y"], ["丙", 3, "z"]]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["单位", "得分", "备注"]);
    table.resize(sheet.getRange("A1:A3"));
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["单位"]);
  });
  for (const address of ["A2:B4", "A1:B1", "D1:E4"]) {
    const error = await failure(async (context, sheet) => {
      sheet.tables.getItemAt(0).resize(address);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  }
});

test("the total row moves what stands below, and goes again", async () => {
  const { run, host } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [...scores, ["下面", ""]]);
    const table = sheet.tables.add("A1:B4", true);
    table.showTotals = true;
    const total = table.getTotalRowRange().load("address,formulas");
    const below = sheet.getRange("A6").load("values");
    await context.sync();
    expect([total.address, total.formulas, below.values]).toEqual(["Sheet1!A5:B5", [["汇总", "=SUBTOTAL(109,[得分])"]], [["下面"]]]);
    table.showTotals = false;
    const range = table.getRange().load("address");
    const back = sheet.getRange("A5").load("values");
    await context.sync();
    expect([range.address, back.values]).toEqual(["Sheet1!A1:B4", [["下面"]]]);
  });
  expect(host.uncalculated).toEqual([]);
});

test("hiding and showing the header row", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    const table = sheet.tables.add("A1:B4", true);
    table.showHeaders = false;
    const without = table.getRange().load("address");
    await context.sync();
    expect(without.address).toBe("Sheet1!A2:B4");
    table.rows.add(0, [["零", 0]]);
    table.showHeaders = true;
    const again = table.getRange().load("address,values");
    await context.sync();
    expect([again.address, again.values.slice(0, 2)]).toEqual(["Sheet1!A1:B5", [["单位", "得分"], ["零", 0]]]);
  });
});

test("sorting and filtering", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    const table = sheet.tables.add("A1:B4", true);
    table.sort.apply([{ key: 1, ascending: false }]);
    table.columns.getItem("得分").filter.applyCustomFilter(">=2");
    const body = table.getDataBodyRange().load("values");
    const { filter } = table.columns.getItem("得分");
    filter.load("criteria");
    await context.sync();
    expect(body.values).toEqual([["甲", 3], ["丙", 2], ["乙", 1]]);
    expect(filter.criteria).toEqual({ filterOn: "Custom", criterion1: ">=2" });
    expect([1, 2, 3].map((row) => state.sheets[0]?.rows.get(row)?.hidden ?? false)).toEqual([false, false, true]);
    table.columns.getItem("单位").filter.applyValuesFilter(["乙", "甲"]);
    await context.sync();
    expect([1, 2, 3].map((row) => state.sheets[0]?.rows.get(row)?.hidden ?? false)).toEqual([false, true, true]);
    table.clearFilters();
    await context.sync();
    expect([1, 2, 3].some((row) => state.sheets[0]?.rows.get(row)?.hidden)).toBe(false);
  });
});

test("convertToRange keeps the cells, delete takes them along", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    const kept = sheet.tables.add("A1:B4", true).convertToRange().load("values");
    await context.sync();
    expect(kept.values).toEqual(scores);
    sheet.tables.add("A1:B4", true).delete();
    const none = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(state.sheets[0]?.tables).toEqual([]);
});

test.each([
  ["a name with a space", (table: Excel.Table) => (table.name = "成 绩"), "InvalidArgument"],
  ["a name like a cell", (table: Excel.Table) => (table.name = "AB12"), "InvalidArgument"],
  ["a name that a range bears", (table: Excel.Table) => (table.name = "全部"), "ItemAlreadyExists"],
  ["a name that a table bears", (table: Excel.Table) => (table.name = "另一"), "ItemAlreadyExists"],
  ["a row that does not exist", (table: Excel.Table) => table.rows.getItemAt(9).delete(), "InvalidArgument"],
  ["a column that does not exist", (table: Excel.Table) => table.columns.getItem("没有").delete(), "ItemNotFound"],
  ["rows of a wrong width", (table: Excel.Table) => table.rows.add(undefined, [[1]]), "InvalidArgument"],
  ["an overlap", (table: Excel.Table) => table.worksheet.tables.add("B2:C5", true), "MergedRangeConflict"],
])("a table refuses %s", async (_, act, code) => {
  const { run, failure } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    sheet.tables.add("A1:B4", true).name = "成绩";
    sheet.tables.add("F1:G3", true).name = "另一";
    context.workbook.names.add("全部", sheet.getRange("A1"));
  });
  const error = await failure(async (context, sheet) => {
    act(sheet.tables.getItem("成绩"));
    await context.sync();
  });
  expect(error.code).toBe(code);
});

test("writing below a table does not grow it from the API, but does when a user types", async () => {
  const { run, host } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, scores);
    const table = sheet.tables.add("A1:B4", true);
    sheet.getRange("A5").values = [["丁"]];
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B4");
    sheet.getRange("A5").clear();
    await context.sync();
    host.edit("A5", "丁");
    host.edit("C1", "备注");
    const grown = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    expect([grown.address, table.columns.items.map(({ name }) => name)]).toEqual(["Sheet1!A1:C5", ["单位", "得分", "备注"]]);
  });
});
