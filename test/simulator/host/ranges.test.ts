import { excelSession, fill } from "./excel-session";

// https://learn.microsoft.com/javascript/api/excel/excel.range
test("values, formulas, text, valueTypes and formats of a mixed range", async () => {
  const { run, host } = await excelSession();
  await run(async (context, sheet) => {
    const range = fill(sheet, [["单位", 12.5, true], ["12%", "=A1&1", ""], ["#N/A", "'007", "2026-03-05"]]);
    range.load("values,formulas,text,valueTypes,numberFormat,numberFormatLocal");
    await context.sync();
    expect(range.values).toStrictEqual([["单位", 12.5, true], [0.12, 0, ""], ["#N/A", "007", 46086]]);
    expect(range.formulas[1]).toEqual([0.12, "=A1&1", ""]);
    expect(range.text).toEqual([["单位", "12.5", "TRUE"], ["12%", "0", ""], ["#N/A", "007", "2026/3/5"]]);
    expect(range.valueTypes).toEqual([["String", "Double", "Boolean"], ["Double", "Double", "Empty"], ["Error", "String", "Double"]]);
    expect(range.numberFormat).toEqual([["General", "General", "General"], ["0%", "General", "General"], ["General", "General", "yyyy/m/d"]]);
    expect(range.numberFormatLocal[0]?.[0]).toBe("G/通用格式");
  });
  expect(host.uncalculated).toEqual([{ sheet: "Sheet1", address: "B2", formula: "=A1&1" }]);
});

test("null leaves a cell alone, an empty text empties it, one value fills the range", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [[1, 2], [3, 4]]);
    const range = sheet.getRange("A1:B2");
    range.values = [[null, ""], [9, null]] as unknown as string[][];
    range.load("values");
    const many = sheet.getRange("D1:E2");
    many.values = "甲" as unknown as string[][];
    many.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, ""], [9, 4]]);
    expect(many.values).toEqual([["甲", "甲"], ["甲", "甲"]]);
  });
});

test("a cell of format @ keeps everything as text", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["1-2", 5, "=A1"]];
    range.load("values,valueTypes,formulas");
    await context.sync();
    expect(range.values).toEqual([["1-2", "5", "=A1"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String"]]);
  });
});

test.each([
  ["too few rows", [[1, 2]]],
  ["ragged rows", [[1, 2], [3]]],
  ["a flat array", [1, 2]],
])("%s: InvalidArgument in Excel's words", async (_, values) => {
  const { failure } = await excelSession();
  const error = await failure(async (context, sheet) => {
    sheet.getRange("A1:B2").values = values as unknown as number[][];
    await context.sync();
  });
  expect([error.code, error.message]).toEqual([
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  ]);
});

test("a formula that does not close, and a text beyond 32767 characters, are InvalidArgument", async () => {
  const { failure } = await excelSession();
  for (const value of ["=SUM(A1", "字".repeat(32768)]) {
    const error = await failure(async (context, sheet) => {
      sheet.getRange("A1").values = [[value]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  }
});

test("large writes go in slices and are whole; a wrong shape is refused before the first slice", async () => {
  const { run, failure } = await excelSession();
  const grid = Array.from({ length: 1000 }, (_, row) => [row, `r${row}`, row / 8]);
  await run(async (context, sheet) => {
    const range = fill(sheet, grid).load("values");
    await context.sync();
    expect(range.values).toStrictEqual(grid);
  });
  const error = await failure(async (context, sheet) => {
    sheet.getRange("F1:H999").values = grid;
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("getRange understands addresses, sheets, names, tables and structured references", async () => {
  const { run, failure } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [["单位", "得分"], ["甲", 1], ["乙", 2]]);
    const table = sheet.tables.add("A1:B3", true);
    table.name = "成绩";
    context.workbook.names.add("全部", sheet.getRange("A1:B3"));
    context.workbook.worksheets.add("表 二");
    const asked = ["B2", "$A$1:$B$2", "B:B", "2:3", "'表 二'!C3", "全部", "成绩", "成绩[得分]", "成绩[#Headers]", "成绩[[#All],[单位]]", "成绩[[单位]:[得分]]"];
    const ranges = asked.map((address) => sheet.getRange(address).load("address"));
    const whole = sheet.getRange().load("address,cellCount,isEntireColumn,isEntireRow,values");
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual([
      "Sheet1!B2", "Sheet1!A1:B2", "Sheet1!B:B", "Sheet1!2:3", "'表 二'!C3", "Sheet1!A1:B3", "Sheet1!A2:B3", "Sheet1!B2:B3",
      "Sheet1!A1:B1", "Sheet1!A1:A3", "Sheet1!A2:B3",
    ]);
    expect([whole.address, whole.cellCount, whole.isEntireColumn, whole.isEntireRow, whole.values]).toEqual(["Sheet1!1:1048576", -1, true, true, null]);
  });
  const error = await failure(async (context, sheet) => {
    sheet.getRange("没有这个名称").load("address");
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("ranges around a range", async () => {
  const { run, failure } = await excelSession();
  await run(async (context, sheet) => {
    const range = sheet.getRange("C3:D5");
    const around = {
      cell: range.getCell(1, 1),
      beyond: range.getCell(5, 5),
      row: range.getRow(1),
      column: range.getColumn(0),
      lastRow: range.getLastRow(),
      lastColumn: range.getLastColumn(),
      lastCell: range.getLastCell(),
      offset: range.getOffsetRange(-1, 2),
      resized: range.getResizedRange(1, -1),
      absolute: range.getAbsoluteResizedRange(1, 5),
      rows: range.getEntireRow(),
      columns: range.getEntireColumn(),
      above: range.getRowsAbove(2),
      below: range.getRowsBelow(1),
      before: range.getColumnsBefore(1),
      after: range.getColumnsAfter(2),
      bounding: range.getBoundingRect("A1"),
      common: range.getIntersection("D5:F9"),
      indexes: sheet.getRangeByIndexes(2, 3, 4, 5),
      single: sheet.getCell(9, 27),
    };
    const none = range.getIntersectionOrNullObject("A1:B2");
    for (const each of Object.values(around)) each.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(Object.fromEntries(Object.entries(around).map(([name, each]) => [name, each.address.slice(7)]))).toEqual({
      cell: "D4", beyond: "H8", row: "C4:D4", column: "C3:C5", lastRow: "C5:D5", lastColumn: "D3:D5", lastCell: "D5",
      offset: "E2:F4", resized: "C3:C6", absolute: "C3:G3", rows: "3:5", columns: "C:D", above: "C1:D2", below: "C6:D6",
      before: "B3:B5", after: "E3:F5", bounding: "A1:D5", common: "D5", indexes: "D3:H6", single: "AB10",
    });
  });
  const off = await failure(async (context, sheet) => {
    sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
    await context.sync();
  });
  expect([off.code, off.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.getOffsetRange"]);
  const apart = await failure(async (context, sheet) => {
    sheet.getRange("A1").getIntersection("B2").load("address");
    await context.sync();
  });
  expect(apart.code).toBe("ItemNotFound");
});

test("used ranges: formats count unless only values are asked for", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    const blank = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([blank.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    sheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
    sheet.getRange("E9").format.fill.color = "yellow";
    const used = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const column = sheet.getRange("C:C").getUsedRange(true).load("address");
    const region = sheet.getRange("B2").getSurroundingRegion().load("address");
    const edge = sheet.getRange("B2").getRangeEdge("Down").load("address");
    const extended = sheet.getRange("B2").getExtendedRange("Right").load("address");
    await context.sync();
    expect([used, values, column, region, edge, extended].map((range) => range.address)).toEqual([
      "Sheet1!B2:E9", "Sheet1!B2:C3", "Sheet1!C2:C3", "Sheet1!B2:C3", "Sheet1!B3", "Sheet1!B2:C2",
    ]);
  });
});

test("find looks at the shown text", async () => {
  const { run, failure } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [["司法局", 0.5], ["公安局", 1]]);
    sheet.getRange("B1:B2").numberFormat = [["0%"], ["0%"]];
    const found = sheet.getRange("A1:B2").find("局", { searchDirection: "Backwards" }).load("address");
    const percent = sheet.getRange("A1:B2").find("50%", { completeMatch: true }).load("address");
    const none = sheet.getRange("A1:B2").findOrNullObject("税务", {});
    await context.sync();
    expect([found.address, percent.address, none.isNullObject]).toEqual(["Sheet1!A2", "Sheet1!B1", true]);
  });
  expect((await failure(async (context, sheet) => {
    sheet.getRange("A1").find("税务", {}).load("address");
    await context.sync();
  })).code).toBe("ItemNotFound");
});

test("clear takes contents, formats or all", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.values = [[1], [2], [3]];
    range.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
    const bold = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).format.font.load("bold"));
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[""], [2], [""]]);
    expect(bold.map((font) => font.bold)).toEqual([true, false, false]);
  });
});

test("copyFrom: all, values, formats; small targets grow, multiples repeat, formulas move", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [[1, "=A1*$A$1"], [2, "=A2*$A$1"]]);
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("D5").copyFrom("A1:B2");
    sheet.getRange("D8:D11").copyFrom(sheet.getRange("A1:A2"), "Values");
    sheet.getRange("H1").copyFrom("A1", "Formats");
    sheet.getRange("J1").copyFrom("A1:B2", "All", false, true);
    const copy = sheet.getRange("D5:E6").load("formulas");
    const repeated = sheet.getRange("D8:D11").load("values");
    const formats = sheet.getRange("H1").load("values");
    const fill1 = sheet.getRange("H1").format.fill.load("color");
    const transposed = sheet.getRange("J1:K2").load("formulas");
    await context.sync();
    expect(copy.formulas).toEqual([[1, "=D5*$A$1"], [2, "=D6*$A$1"]]);
    expect(repeated.values).toEqual([[1], [2], [1], [2]]);
    expect([formats.values, fill1.color]).toEqual([[[""]], "#FF0000"]);
    expect(transposed.formulas[0]).toEqual([1, 2]);
  });
});

test("merging keeps the first content; what is written to hidden cells is lost", async () => {
  const { run, state } = await excelSession();
  await run(async (context, sheet) => {
    fill(sheet, [["", 2, 3], [4, 5, 6]]);
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1:C1").values = [["标题", "x", "y"]];
    sheet.getRange("A2:C3").merge(true);
    const range = sheet.getRange("A1:C2").load("values");
    await context.sync();
    expect(range.values).toEqual([["标题", "", ""], [4, "", ""]]);
    sheet.getRange("A1").unmerge();
  });
  expect(state.sheets[0]?.merges).toHaveLength(2);
});

test("sorting is stable, blanks go last, formats and formulas move with their rows", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    const range = fill(sheet, [["单位", "分", "再"], ["乙", 2, "=B2"], ["甲", "", "=B3"], ["丙", 5, "=B4"], ["丁", 2, "=B5"]]);
    sheet.getRange("B4").format.font.bold = true;
    range.sort.apply([{ key: 1, ascending: false }], false, true);
    range.load("formulas");
    const font = sheet.getRange("B2").format.font.load("bold");
    await context.sync();
    expect(range.formulas.slice(1)).toEqual([["丙", 5, "=B2"], ["乙", 2, "=B3"], ["丁", 2, "=B4"], ["甲", "", "=B5"]]);
    expect(font.bold).toBe(true);
  });
});

test("hidden rows and columns take no room", async () => {
  const { run } = await excelSession();
  await run(async (context, sheet) => {
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("2:3").rowHidden = true;
    const range = sheet.getRange("A1:C4").load("width,height,rowHidden,columnHidden,hidden");
    const cell = sheet.getRange("C4").load("left,top");
    await context.sync();
    expect([range.width, range.height, cell.left, cell.top]).toEqual([96, 30, 48, 15]);
    expect([range.rowHidden, range.columnHidden, range.hidden]).toEqual([null, null, null]);
  });
});

test("a workbook of the 1904 calendar shows and takes the same days", async () => {
  const { run, state } = await excelSession();
  state.date1904 = true;
  await run(async (context, sheet) => {
    const range = fill(sheet, [["2026-03-05", "36:00:00"]]).load("values,text");
    await context.sync();
    expect([range.values, range.text]).toEqual([[[44624, 1.5]], [["2026/3/5", "36:00:00"]]]);
  });
});
