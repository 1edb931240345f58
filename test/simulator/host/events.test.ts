import { excelSession, fill } from "./excel-session";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
test("onChanged tells address, kind, trigger and, for one cell, the values; and can be removed", async () => {
  const { run, host, Excel } = await excelSession();
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await run(async (context, sheet) => {
    const added = sheet.onChanged.add(async (args) => void seen.push(args));
    await context.sync();
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    sheet.getRange("A1").values = [[9]];
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    return added;
  });
  await host.settled();
  expect(seen.map(({ address, changeType, source, triggerSource, details }) => ({ address, changeType, source, triggerSource, details }))).toEqual([
    { address: "A1:B2", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin", details: undefined },
    { address: "A1", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin", details: { valueBefore: 1, valueAfter: 9, valueTypeBefore: "Double", valueTypeAfter: "Double" } },
    { address: "1:1", changeType: "RowInserted", source: "Local", triggerSource: "ThisLocalAddin", details: undefined },
  ]);
  await run(async (context) => {
    const range = seen[0]?.getRange(context).load("address");
    await context.sync();
    // The range of the event moves on with its cells.
    expect(range?.address).toBe("Sheet1!A2:B3");
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.edit("A1", 5);
  await host.settled();
  expect(seen).toHaveLength(3);
});

test("a user's edit and selection fire events of sheet, workbook and table", async () => {
  const { run, host } = await excelSession();
  const seen: string[] = [];
  await run(async (context, sheet) => {
    fill(sheet, [["单位", "得分"], ["甲", 1]]);
    const table = sheet.tables.add("A1:B2", true);
    sheet.onChanged.add(async ({ address, triggerSource }) => void seen.push(`sheet ${address} ${triggerSource}`));
    context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(`workbook ${address}`));
    table.onChanged.add(async ({ address, changeType }) => void seen.push(`table ${address} ${changeType}`));
    sheet.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    table.onSelectionChanged.add(async ({ address, isInsideTable }) => void seen.push(`in table ${address} ${isInsideTable}`));
    await context.sync();
  });
  host.select("B2:C3");
  host.edit("B2", 7);
  host.edit("D9", "外");
  await host.settled();
  expect(seen.sort()).toEqual(
    [
      "selected B2:C3", "in table B2:C3 true", "sheet B2 Unknown", "workbook B2", "table B2 RangeEdited", "sheet D9 Unknown",
      "workbook D9",
    ].sort(),
  );
  await run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
  });
});

test("sheets being added, activated, renamed, hidden, protected, moved and deleted are told", async () => {
  const { run, host, state } = await excelSession();
  const seen: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const name = (id: string): string => state.sheets.find((sheet) => sheet.id === id)?.name ?? "gone";
    worksheets.onAdded.add(async ({ worksheetId }) => void seen.push(`added ${name(worksheetId)}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(`activated ${name(worksheetId)}`));
    worksheets.onDeactivated.add(async ({ worksheetId }) => void seen.push(`deactivated ${name(worksheetId)}`));
    worksheets.onDeleted.add(async ({ worksheetId }) => void seen.push(`deleted ${name(worksheetId)}`));
    worksheets.onProtectionChanged.add(async ({ isProtected }) => void seen.push(`protected ${isProtected}`));
    await context.sync();
    const added = worksheets.add("新");
    added.activate();
    await context.sync();
    added.protection.protect();
    await context.sync();
    await host.settled();
    added.delete();
    await context.sync();
  });
  await host.settled();
  expect(seen).toEqual(["added 新", "deactivated Sheet1", "activated 新", "protected true", "deactivated gone", "activated Sheet1", "deleted gone"]);
});

test("tables and charts being added and deleted are told", async () => {
  const { run, host } = await excelSession();
  const seen: string[] = [];
  await run(async (context, sheet) => {
    context.workbook.tables.onAdded.add(async ({ tableId }) => void seen.push(`table ${tableId.length > 0}`));
    context.workbook.tables.onDeleted.add(async ({ tableName }) => void seen.push(`no table ${tableName}`));
    sheet.charts.onAdded.add(async ({ chartId }) => void seen.push(`chart ${chartId.length > 0}`));
    sheet.charts.onDeleted.add(async () => void seen.push("no chart"));
    await context.sync();
    fill(sheet, [["a", "b"], ["c", 1]]);
    const table = sheet.tables.add("A1:B2", true);
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
    chart.delete();
    table.delete();
    await context.sync();
  });
  await host.settled();
  expect(seen).toEqual(["table true", "chart true", "no chart", "no table 表1"]);
});
