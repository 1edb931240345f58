import { openExcel } from "../../../src/simulator/open-excel";
import { excelSession, fill } from "./excel-session";

// https://learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in
test("the whole client boots: Office.onReady reports Excel on a PC, in the chosen language", async () => {
  const { Office, Excel, close } = await openExcel();
  expect({ ...(await Office.onReady()) }).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage).toBe("zh-CN");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
  await close();
});

test("the English edition names things in English", async () => {
  const { run } = await excelSession({ locale: "en-US" });
  await run(async (context, sheet) => {
    fill(sheet, [["Unit", "Score"], ["A", 1]]);
    const table = sheet.tables.add("A1:B2", true).load("name");
    await context.sync();
    expect(table.name).toBe("Table1");
  });
});

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
test("reading what was not loaded is the client's own PropertyNotLoaded", async () => {
  const { failure } = await excelSession();
  const error = await failure(async (_, sheet) => sheet.getRange("A1").values);
  expect(error.code).toBe("PropertyNotLoaded");
});

test("a failed action names its code, its place and the statement; what went before stays done", async () => {
  const { failure, run, OfficeExtension } = await excelSession();
  const error = await failure(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("没有").getRange("A1").values = [[2]];
    sheet.getRange("A2").values = [[3]];
    await context.sync();
  });
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error.code).toBe("ItemNotFound");
  expect(error.message).toBe("The requested resource doesn't exist.");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expect(range.values).toStrictEqual([[1], [""]]);
  });
});

test("a member that the simulator does not have fails by its name", async () => {
  const { failure } = await excelSession();
  const method = await failure(async (context) => {
    context.workbook.getActiveChart();
    await context.sync();
  });
  expect([method.code, method.message]).toEqual(["NotImplemented", "The simulator does not implement Workbook.getActiveChart."]);
  const navigation = await failure(async (context, sheet) => {
    sheet.shapes.load("items");
    await context.sync();
  });
  expect(navigation.message).toBe("The simulator does not implement Worksheet.shapes.");
  const property = await failure(async (context, sheet) => {
    sheet.getRange("A1").load("hyperlink");
    await context.sync();
  });
  expect(property.message).toBe("The simulator does not implement Range.hyperlink.");
  const setting = await failure(async (context, sheet) => {
    sheet.getRange("A1").hyperlink = { address: "x" };
    await context.sync();
  });
  expect(setting.message).toBe("The simulator does not implement setting Range.hyperlink.");
  const event = await failure(async (context, sheet) => {
    sheet.onCalculated.add(async () => undefined);
    await context.sync();
  });
  expect(event.message).toBe("The simulator does not implement the event Worksheet.CalculatedEvent.");
});

test("loading names that no class has is ignored, as Microsoft's samples rely on", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    sheet.load("NoPropertiesNeeded");
    await context.sync();
  });
});

test("API sets above the declared ones are refused before anything is sent", async () => {
  const { failure, host } = await excelSession({ sets: { ExcelApi: "1.4" } });
  host.traffic.reset();
  const error = await failure(async (_, sheet) => sheet.getRangeByIndexes(0, 0, 1, 1));
  expect(error.code).toBe("ApiNotFound");
  expect(host.traffic.batches).toBe(0);
});

test("a null object is followed without failing, and writing to it is ItemNotFound", async () => {
  const { run, failure } = await excelSession();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("没有").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
});

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
test("a request above 5 MB is RequestPayloadSizeLimitExceeded and changes nothing", async () => {
  const { failure, run, host } = await excelSession();
  host.traffic.reset();
  const error = await failure(async (context, sheet) => {
    sheet.getRange("A1:A300").values = Array.from({ length: 300 }, () => ["字".repeat(6000)]);
    await context.sync();
  });
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.traffic.bytesIn).toBeGreaterThan(5 * 1024 * 1024);
  await run(async (context, sheet) => {
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("traffic counts batches and bytes, the same for the same work", async () => {
  const measure = async (): Promise<number[]> => {
    const { run, host } = await excelSession();
    host.traffic.reset();
    await run(async (context, sheet) => {
      fill(sheet, [["单位", "得分"], ["甲", 1]]).load("values");
      await context.sync();
    });
    return [host.traffic.batches, host.traffic.bytesIn, host.traffic.bytesOut];
  };
  const first = await measure();
  expect(await measure()).toEqual(first);
  // One for the sync, one for releasing the range that Excel.run tracked.
  expect(first[0]).toBe(2);
});

test("ranges live across syncs and are released after the run", async () => {
  const { run, host } = await excelSession();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    await context.sync();
    expect(host.heldReferences).toBe(1);
    range.values = [[42]];
    range.load("values");
    await context.sync();
    expect(range.values).toStrictEqual([[42]]);
  });
  await host.settled();
  expect(host.heldReferences).toBe(0);
});

// https://learn.microsoft.com/javascript/api/excel/excel.runoptions
test("while a cell is edited a batch fails, or waits when it asks to", async () => {
  const { failure, run, host, Excel } = await excelSession({ client: "office" });
  host.setCellEditMode(true);
  const error = await failure(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
    await context.sync();
  });
  host.setCellEditMode(false);
  await waiting;
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[2]]);
  });
});

test("custom functions and ribbon actions arrive through the client's own dispatcher", async () => {
  const { host, CustomFunctions, Office } = await openExcel();
  const functions = CustomFunctions as {
    associate(name: string, work: (...args: never[]) => unknown): void;
    Error: new (code: string, text: string) => Error;
    ErrorCode: Record<string, string>;
  };
  functions.associate("ADD", (a: number, b: number) => a + b);
  functions.associate("MISSING", () => {
    throw new functions.Error(functions.ErrorCode["notAvailable"] ?? "", "没有填报");
  });
  const [sum, missing] = await Promise.all([
    host.callFunction({ name: "ADD", args: [1, 2], address: "Sheet1!A1" }),
    host.callFunction({ name: "MISSING", args: [] }),
  ]);
  expect(sum).toEqual({ kind: "value", value: 3 });
  expect(missing).toMatchObject({ kind: "error", code: 1 });
  const pressed = new Promise((resolve) => Office.actions.associate("score", resolve));
  host.invokeAction("score");
  await pressed;
});

test("settings are shared between workbook.settings and document.settings", async () => {
  const { run, Office, state } = await excelSession({ client: "office" });
  await run(async (context) => {
    context.workbook.settings.add("年份", 2026);
    await context.sync();
    const setting = context.workbook.settings.getItem("年份").load("value");
    const none = context.workbook.settings.getItemOrNullObject("没有");
    const count = context.workbook.settings.getCount();
    await context.sync();
    expect([setting.value, none.isNullObject, count.value]).toEqual([2026, true, 1]);
    setting.value = { a: [1] };
    await context.sync();
  });
  expect([...state.settings]).toEqual([["年份", { a: [1] }]]);
  Office.context.document.settings.set("b", "二");
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  expect(state.settings.get("b")).toBe("二");
});
