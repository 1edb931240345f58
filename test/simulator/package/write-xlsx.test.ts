import { strFromU8, unzipSync } from "fflate";
import { createSheetState } from "../../../src/simulator/create-sheet-state";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";
import { isPackageFault } from "../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import type { SheetState, WorkbookState } from "../../../src/simulator/state";
import { checkPackage } from "./check-package";
import { richPackage, smallPackage, zipParts } from "./foreign-package";
import type { Parts } from "./foreign-package";

function open(bytes: Uint8Array): WorkbookState {
  const read = readXlsx(bytes);
  if (isPackageFault(read)) throw new Error(JSON.stringify(read));
  return read;
}

/** Writes, checks the package and gives the parts as text. */
function save(state: WorkbookState): Parts {
  const bytes = writeXlsx(state);
  expect(checkPackage(bytes)).toEqual([]);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

function reopened(state: WorkbookState): WorkbookState {
  const bytes = writeXlsx(state);
  expect(checkPackage(bytes)).toEqual([]);
  return open(bytes);
}

function firstSheet(state: WorkbookState): SheetState {
  const sheet = state.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The names of the parts that are no longer what they were. */
function changed(before: Parts, after: Parts): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(name => before[name] !== after[name]).sort();
}

describe("writeXlsx leaves alone what nobody touched", () => {
  test("an untouched workbook is the same in every part", () => {
    expect(changed(richPackage(), save(open(zipParts(richPackage()))))).toEqual([]);
  });
  test("a changed cell changes its sheet, and marks the formulas for calculation", () => {
    const state = open(zipParts(richPackage()));
    const sheet = firstSheet(state);
    sheet.touched.add("cells");
    sheet.cells.set(1, 0, { value: 12 });
    const after = save(state);
    expect(changed(richPackage(), after)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(after["xl/workbook.xml"]).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
    const [before, now] = [richPackage(), after].map(parts => (parts["xl/worksheets/sheet1.xml"] ?? "").split(/<dimension[^>]*>|<sheetData>|<\/sheetData>/));
    expect([now?.[0], now?.[1], now?.[3]]).toEqual([before?.[0], before?.[1], before?.[3]]);
    expect(now?.[2]).toContain('<row r="1" outlineLevel="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>45658</v></c></row><row r="2"><c r="A2"><v>12</v></c><c r="B2"><f>A2*2</f><v>2</v></c><c r="D2" t="s" vm="1"><v>2</v></c></row>');
    expect(now?.[2]).toContain('<c r="B4"><f>A4*2</f><v>8</v></c>');
  });
  test("a new text is appended, and the formatted one stays formatted even when its cell moves", () => {
    const state = open(zipParts(richPackage()));
    const sheet = firstSheet(state);
    sheet.touched.add("cells");
    sheet.cells.set(8, 0, sheet.cells.get(0, 1));
    sheet.cells.set(9, 0, { value: "新的 " });
    const after = save(state);
    expect(after["xl/sharedStrings.xml"]).toBe((richPackage()["xl/sharedStrings.xml"] ?? "").replace(' count="3" uniqueCount="3"', "").replace("</sst>", '<si><t xml:space="preserve">新的 </t></si></sst>'));
    expect(after["xl/worksheets/sheet1.xml"]).toContain('<c r="A9" t="s"><v>1</v></c>');
  });
  test("a changed style is appended as a copy of the one that it came from", () => {
    const state = open(zipParts(richPackage()));
    const sheet = firstSheet(state);
    const base = state.styles[1];
    if (!base) throw new Error("no style");
    state.styles.push({ ...base, font: { ...base.font, bold: true } });
    sheet.touched.add("cells");
    sheet.cells.set(0, 2, { value: 45658, style: 2 });
    const styles = save(state)["xl/styles.xml"] ?? "";
    expect(styles).toContain('<xf numFmtId="14" fontId="2" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>');
    expect(styles).toContain('<font><b/><sz val="11"/><color rgb="FF000000"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font></fonts>');
    expect(styles).toContain("<gradientFill");
  });
  test("a changed rule leaves its neighbours, the other sections and the extensions", () => {
    const state = open(zipParts(richPackage()));
    const sheet = firstSheet(state);
    sheet.touched.add("conditionalFormats");
    sheet.conditionalFormats.push({ id: "new", area: { row: 1, column: 1, rows: 3, columns: 1 }, type: "CellValue", priority: 2, stopIfTrue: false, rule: { formula1: "=5", operator: "LessThan" }, format: { fill: "#FFFF00" } });
    const after = save(state);
    expect(changed(richPackage(), after)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect(after["xl/worksheets/sheet1.xml"]).toBe((richPackage()["xl/worksheets/sheet1.xml"] ?? "").replace("<dataValidations", '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="1" priority="3" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations'));
  });
  test("a table that grows keeps its identity and what we have no word for", () => {
    const state = open(zipParts(richPackage()));
    const sheet = firstSheet(state);
    const table = sheet.tables[0];
    if (!table) throw new Error("no table");
    table.area = { ...table.area, rows: 6 };
    sheet.touched.add("tables");
    const after = save(state);
    expect(changed(richPackage(), after)).toEqual(["xl/tables/table1.xml"]);
    expect(after["xl/tables/table1.xml"]).toContain('ref="A1:B6" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A1:B6"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>');
    expect(after["xl/tables/table1.xml"]).toContain('<tableColumn id="2" name="粗 细" dataDxfId="0"/>');
  });
  test("a removed sheet takes its parts along, and the names of the others move up", () => {
    const state = open(zipParts(richPackage()));
    state.sheets.splice(0, 1);
    state.names.splice(0, 1);
    const after = save(state);
    expect(Object.keys(after).filter(name => /comments|drawing|table|sheet1|printer|media/.test(name))).toEqual([]);
    expect(after["xl/workbook.xml"]).toContain('<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">其他!$1:$2</definedName></definedNames>');
    expect(after["docProps/app.xml"]).toContain('<TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>其他</vt:lpstr></vt:vector></TitlesOfParts>');
    expect(after["xl/worksheets/sheet2.xml"]).toContain('<sheetView workbookViewId="0" tabSelected="1"/>');
  });
  test("an added sheet gets free names and numbers", () => {
    const state = open(zipParts(richPackage()));
    const sheet = createSheetState("结果", 9);
    sheet.cells.set(0, 0, { value: "单位" });
    sheet.tables.push({ id: "4", name: "表2", area: { row: 0, column: 0, rows: 2, columns: 1 }, columns: [{ id: 1, name: "单位" }], showHeaders: true, showTotals: false, showFilterButton: true, style: "TableStyleMedium2", showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false });
    state.sheets.push(sheet);
    const after = save(state);
    expect(after["xl/workbook.xml"]).toContain('<sheet name="结果" sheetId="8"');
    expect(after["xl/tables/table2.xml"]).toContain('id="1" name="表2"');
    expect(after["xl/worksheets/sheet1.xml"]).toBe(richPackage()["xl/worksheets/sheet1.xml"]);
  });
});

describe("writeXlsx writes what a file can hold, and says where it cannot", () => {
  test("a text that is too long for a cell", () => {
    const state = createWorkbookState();
    firstSheet(state).cells.set(4, 2, { value: "长".repeat(32_768) });
    expect(() => writeXlsx(state)).toThrow(new RangeError("Sheet1!C5: a cell holds at most 32767 characters, this text has 32768"));
  });
  test("a number that is none", () => {
    const state = createWorkbookState();
    firstSheet(state).cells.set(0, 0, { value: NaN });
    expect(() => writeXlsx(state)).toThrow(RangeError);
  });
  test("a list of choices that Excel would refuse", () => {
    const state = createWorkbookState();
    firstSheet(state).validations.push({ area: { row: 0, column: 0, rows: 1, columns: 1 }, rule: { list: { inCellDropDown: true, source: "选".repeat(256) } }, ignoreBlanks: true });
    expect(() => writeXlsx(state)).toThrow("Sheet1!A1: a list of choices holds at most 255 characters, this one has 256");
  });
  test("control characters, lone surrogates and look-alikes of escapes come back", () => {
    const state = createWorkbookState();
    const texts = ["\u0000\u000b\u001f", "\ud800x\udc00", "_x0041_", "a\r\nb\rc", " 两端 ", "<&>\"'", "😀"];
    texts.forEach((value, row) => firstSheet(state).cells.set(row, 0, { value }));
    expect(texts.map((_text, row) => firstSheet(reopened(state)).cells.get(row, 0)?.value)).toEqual(texts);
  });
  test("header cells that are no texts become the names of their columns", () => {
    const state = createWorkbookState();
    const sheet = firstSheet(state);
    sheet.cells.set(0, 0, { value: 2025 });
    sheet.cells.set(0, 1, { value: "单位" });
    sheet.cells.set(0, 3, { value: "单位" });
    sheet.tables.push({ id: "1", name: "表1", area: { row: 0, column: 0, rows: 3, columns: 4 }, columns: ["年", "b", "空", "d"].map((name, at) => ({ id: at + 1, name })), showHeaders: true, showTotals: false, showFilterButton: true, style: "", showBandedRows: false, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false });
    const read = firstSheet(reopened(state));
    expect(read.tables[0]?.columns.map(column => column.name)).toEqual(["2025", "单位", "空", "单位2"]);
    expect([0, 1, 2, 3].map(column => read.cells.get(0, column)?.value)).toEqual(["2025", "单位", "空", "单位2"]);
  });
  test("a formula without a result stays without one", () => {
    const state = open(zipParts({ ...richPackage(), "xl/worksheets/sheet2.xml": '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData></worksheet>' }));
    const cell = state.sheets[1]?.cells.get(0, 0);
    state.sheets[1]?.cells.set(2, 0, { ...(cell ?? { value: "" }), style: 1 });
    state.sheets[1]?.touched.add("cells");
    expect(save(state)["xl/worksheets/sheet2.xml"]).toContain('<c r="A1"><f>1+1</f></c></row><row r="3"><c r="A3" s="1"><f>1+1</f></c></row>');
  });
  test("formulas are stored as the format spells them and read back as users see them", () => {
    const state = createWorkbookState();
    const formulas = ["=XLOOKUP(A1,B:B,C:C)", "=SUM(表1[@[得 分]],表1[@扣分])", "=LET(x,1,x+1)", "=SORT(A1:A3)", "=FAZHI.SCORE(A1)", "=STDEV.S(A1:A9)", '="[@甲]"&"IFS("', "=SUM(C1#)"];
    formulas.forEach((formula, row) => firstSheet(state).cells.set(row, 0, { value: 1, formula }));
    const parts = save(state);
    const stored = [...(parts["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<f[^>]*>([^<]*)</g)].map(found => found[1]);
    expect(stored).toEqual([
      "_xlfn.XLOOKUP(A1,B:B,C:C)", "SUM(表1[[#This Row],[得 分]],表1[[#This Row],[扣分]])", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "_xlfn._xlws.SORT(A1:A3)",
      "_xldudf_FAZHI_SCORE(A1)", "_xlfn.STDEV.S(A1:A9)", '"[@甲]"&amp;"IFS("', "SUM(_xlfn.ANCHORARRAY(C1))",
    ]);
    expect(formulas.map((_formula, row) => firstSheet(reopened(state)).cells.get(row, 0)?.formula)).toEqual(formulas);
  });
  test("a file with prefixed elements is patched in its own words", () => {
    const parts = smallPackage('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    parts["xl/worksheets/sheet1.xml"] = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="');
    const state = open(zipParts(parts));
    const sheet = firstSheet(state);
    sheet.touched.add("cells").add("layout");
    sheet.cells.set(0, 1, { value: "乙" });
    sheet.merges.push({ row: 2, column: 0, rows: 1, columns: 2 });
    const after = save(state)["xl/worksheets/sheet1.xml"] ?? "";
    expect(after).toContain('<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>');
    expect(after).toContain('<mergeCells xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1">');
  });
  test("the same state gives the same bytes", () => {
    const make = (): Uint8Array => {
      const state = createWorkbookState();
      firstSheet(state).cells.set(0, 0, { value: "甲" });
      return writeXlsx(state);
    };
    expect(make()).toEqual(make());
  });
});
