import { strToU8, zipSync } from "fflate";
import { isPackageFault } from "../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import type { WorkbookState } from "../../../src/simulator/state";
import { relationships, richPackage, smallPackage, zipParts } from "./foreign-package";
import type { Parts } from "./foreign-package";

function open(parts: Parts): WorkbookState {
  const read = readXlsx(zipParts(parts));
  if (isPackageFault(read)) throw new Error(JSON.stringify(read));
  return read;
}

function valuesOf(state: WorkbookState, sheet = 0): unknown[] {
  return [...(state.sheets[sheet]?.cells.entries() ?? [])].map(([row, column, cell]) => [row, column, cell.formula ?? cell.value]);
}

function data(...cells: readonly string[]): Parts {
  return smallPackage(`<sheetData><row r="1">${cells.join("")}</row></sheetData>`);
}

function first(cell: string): unknown {
  return [...(open(data(cell)).sheets[0]?.cells.entries() ?? [])][0]?.[2];
}

describe("readXlsx tells what is wrong with a file", () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(64).fill(0)]);

  test("a text is not a workbook", () => {
    expect(readXlsx(strToU8("单位,得分"))).toEqual({ kind: "not-a-workbook" });
    expect(readXlsx(new Uint8Array())).toEqual({ kind: "not-a-workbook" });
  });
  test("a zip without a workbook is not a workbook", () => {
    expect(readXlsx(zipSync({ "a.txt": strToU8("a") }))).toEqual({ kind: "not-a-workbook" });
    expect(readXlsx(zipParts({ ...smallPackage(""), "xl/workbook.xml": "<document/>" }))).toEqual({ kind: "not-a-workbook" });
  });
  test("a damaged zip is not a workbook", () => {
    expect(readXlsx(zipParts(smallPackage("")).slice(0, 200))).toEqual({ kind: "not-a-workbook" });
  });
  test("an old .xls is legacy, a password-protected file encrypted", () => {
    expect(readXlsx(ole)).toEqual({ kind: "legacy" });
    const name = Uint8Array.from([..."EncryptedPackage"].flatMap(letter => [letter.charCodeAt(0), 0]));
    expect(readXlsx(Uint8Array.from([...ole, ...name]))).toEqual({ kind: "encrypted" });
  });
  test("a zip bomb is refused by the sizes that it declares", () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(101 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(readXlsx(bomb)).toMatchObject({ kind: "too-large", limit: 100 * 1024 * 1024 });
  });
  test.each([
    ["xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c"],
    ["xl/worksheets/sheet1.xml", "<worksheet><sheetData></worksheet>"],
    ["xl/worksheets/sheet1.xml", '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>3</v></c></row></sheetData></worksheet>'],
    ["xl/worksheets/sheet1.xml", '<worksheet><sheetData><row r="1"><c r="A1"><v>x1</v></c></row></sheetData></worksheet>'],
    ["xl/workbook.xml", "<workbook><sheets>"],
    ["xl/worksheets/sheet1.xml", ""],
    // A sheet without a relation.
    ["xl/workbook.xml", '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId9"/></sheets></workbook>'],
  ])("a broken part is named: %s %s", (part, text) => {
    expect(readXlsx(zipParts({ ...smallPackage(""), [part]: text }))).toEqual({ kind: "broken-part", part });
  });
  test.each(["xl/worksheets/sheet2.xml", "xl/tables/table1.xml", "xl/styles.xml"])("a part that is not there is named: %s", (part) => {
    const parts = Object.fromEntries(Object.entries(richPackage()).filter(([name]) => name !== part));
    expect(readXlsx(zipParts(parts))).toEqual({ kind: "broken-part", part });
  });
  test("a part that only the writer needs is named when the file is read", () => {
    expect(readXlsx(zipParts({ ...richPackage(), "docProps/app.xml": "<Properties>" }))).toEqual({ kind: "broken-part", part: "docProps/app.xml" });
  });
  test("a part whose content is not what was packed is named", () => {
    const bytes = zipSync({ ...Object.fromEntries(Object.entries(smallPackage("")).map(([name, text]) => [name, strToU8(text)])), "xl/media/1.bin": [strToU8("47"), { level: 0 }] });
    const at = Buffer.from(bytes).indexOf("xl/media/1.bin47") + "xl/media/1.bin".length;
    bytes[at] = 57;
    expect(readXlsx(bytes)).toEqual({ kind: "broken-part", part: "xl/media/1.bin" });
  });
});

describe("readXlsx reads the cells of any writer", () => {
  test("numbers, texts, booleans, errors", () => {
    expect(valuesOf(open(data('<c r="A1"><v>1.5</v></c>', '<c r="B1" t="b"><v>1</v></c>', '<c r="C1" t="e"><v>#DIV/0!</v></c>', '<c r="D1" t="inlineStr"><is><t>甲</t></is></c>', '<c r="F1" t="str"><f>"a"</f><v>a</v></c>')))).toEqual([
      [0, 0, 1.5], [0, 1, true], [0, 2, { error: "#DIV/0!" }], [0, 3, "甲"], [0, 5, '="a"'],
    ]);
  });
  test("cells and rows without addresses follow each other", () => {
    expect(valuesOf(open(smallPackage('<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>')))).toEqual([[0, 0, 1], [0, 3, 2], [0, 4, 3], [1, 0, 4]]);
  });
  test("entities, CRLF and escaped control characters", () => {
    expect(first('<c r="A1" t="inlineStr"><is><t>&lt;&#x4e2d;&#65;&amp;amp;&quot;\r\n_x000B__x005F_x0041_</t></is></c>')).toEqual({ value: '<中A&amp;"\n\u000b_x0041_' });
  });
  test("blanks at the ends count only where they are to be kept", () => {
    expect(first('<c r="A1" t="inlineStr"><is><t> a </t></is></c>')).toEqual({ value: "a" });
    expect(first('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>')).toEqual({ value: " a " });
  });
  test("cached values of formulas, and formulas without one", () => {
    expect(first('<c r="A1"><f>1+1</f><v>2</v></c>')).toEqual({ value: 2, formula: "=1+1" });
    expect(first('<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>')).toEqual({ value: { error: "#N/A" }, formula: "=NA()" });
    expect(first('<c r="A1" t="str"><f>T(1)</f><v></v></c>')).toEqual({ value: "", formula: "=T(1)" });
  });
  test("a formula whose result the file does not hold is not taken for an empty cell", () => {
    expect(first('<c r="A1"><f>1+1</f><v></v></c>')).toEqual({ value: { error: "#GETTING_DATA" }, formula: "=1+1" });
    expect(first('<c r="A1"><f>1+1</f></c>')).toEqual({ value: { error: "#GETTING_DATA" }, formula: "=1+1" });
  });
  test("array formulas and dynamic arrays keep their extent", () => {
    expect(first('<c r="A1"><f t="array" ref="A1:B3">A5:B7*2</f><v>2</v></c>')).toEqual({ value: 2, formula: "=A5:B7*2", array: { rows: 3, columns: 2, dynamic: false } });
    expect(first('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f><v>2</v></c>')).toEqual({ value: 2, formula: "=SORT(B1:B2)", array: { rows: 2, columns: 1, dynamic: true } });
  });
  test("the formulas of a shared group move with their cells", () => {
    const state = open(smallPackage('<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">$A2+B$1+SUM(A1:A2)+LOG10(表1[A1])+\'A1 甲\'!A1+"A1"</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>'));
    expect(valuesOf(state).map(each => (each as unknown[])[2])).toEqual([
      "=$A2+B$1+SUM(A1:A2)+LOG10(表1[A1])+'A1 甲'!A1+\"A1\"",
      "=$A2+C$1+SUM(B1:B2)+LOG10(表1[A1])+'A1 甲'!B1+\"A1\"",
      "=$A3+B$1+SUM(A2:A3)+LOG10(表1[A1])+'A1 甲'!A2+\"A1\"",
    ]);
  });
  test("rich texts are their letters, without the phonetic guide", () => {
    const cell = first('<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r><rPh sb="0" eb="1"><t>cu</t></rPh></is></c>');
    expect(cell).toMatchObject({ value: "粗 细" });
  });
  test("a strict file: its name spaces, and dates in ISO 8601", () => {
    const strict = Object.fromEntries(Object.entries(data('<c r="A1" t="d"><v>2025-01-01T12:00:00</v></c>')).map(([name, text]) => [
      name, text.replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ]));
    expect(valuesOf(open(strict))).toEqual([[0, 0, 45658.5]]);
  });
  test("the 1904 date system is told, and its serial numbers are left alone", () => {
    const parts = data('<c r="A1"><v>100</v></c>');
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const state = open(parts);
    expect(state.date1904).toBe(true);
    expect(valuesOf(state)).toEqual([[0, 0, 100]]);
  });
  test("elements with a prefix", () => {
    const parts = data('<c r="A1" t="s"><v>0</v></c>', '<c r="B1"><f>A1</f><v>2</v></c>');
    const prefixed = (text: string): string => text.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="');
    for (const name of ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]) parts[name] = prefixed(parts[name] ?? "");
    parts["xl/sharedStrings.xml"] = '<x:sst xmlns:x="m"><x:si><x:t>甲</x:t></x:si></x:sst>';
    parts["xl/_rels/workbook.xml.rels"] = relationships(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"], ["rId2", "sharedStrings", "sharedStrings.xml"]);
    expect(valuesOf(open(parts))).toEqual([[0, 0, "甲"], [0, 1, "=A1"]]);
  });
  test("part names in another case, with a leading slash or with backslashes", () => {
    const parts = data('<c r="A1"><v>7</v></c>');
    const renamed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name === "xl/worksheets/sheet1.xml" ? "/XL\\Worksheets\\Sheet1.XML" : name, text]));
    expect(valuesOf(open(renamed))).toEqual([[0, 0, 7]]);
  });
  test("a part in UTF-16", () => {
    const parts = data('<c r="A1" t="inlineStr"><is><t>甲</t></is></c>');
    const sheet = `\ufeff${parts["xl/worksheets/sheet1.xml"] ?? ""}`;
    const utf16 = new Uint8Array(Uint16Array.from([...sheet].map(letter => letter.charCodeAt(0))).buffer);
    const bytes = zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), "xl/worksheets/sheet1.xml": utf16 });
    const state = readXlsx(bytes);
    expect(isPackageFault(state) ? state : valuesOf(state)).toEqual([[0, 0, "甲"]]);
  });
});

describe("readXlsx reads what stands around the cells", () => {
  const state = open(richPackage());
  const sheet = state.sheets[0];

  test("sheets, names and print titles", () => {
    expect(state.sheets.map(each => each.name)).toEqual(["单位", "其他"]);
    expect(state.names).toEqual([{ name: "得分", formula: "=单位!$A$2:$A$4", visible: true, comment: "注" }]);
    expect(state.sheets[1]?.page.titleRows).toBe("$1:$2");
  });
  test("tables with their filter's criteria", () => {
    expect(sheet?.tables).toEqual([{
      id: "4", name: "表1", area: { row: 0, column: 0, rows: 4, columns: 2 }, columns: [{ id: 1, name: "分值" }, { id: 2, name: "粗 细" }],
      showHeaders: true, showTotals: false, showFilterButton: true, style: "TableStyleLight9", showBandedRows: true, showBandedColumns: false,
      highlightFirstColumn: false, highlightLastColumn: false, filterXml: '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>',
    }]);
  });
  test("conditional formats, validations and page set-up", () => {
    expect(sheet?.conditionalFormats).toMatchObject([{ type: "Custom", rule: { formula: "=A2>2" }, format: { fontColor: "#FF0000" }, area: { row: 1, column: 0, rows: 3, columns: 1 } }]);
    expect(sheet?.validations).toMatchObject([{ rule: { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } } }]);
    expect(sheet?.page).toMatchObject({ orientation: "Portrait", paperSize: "A4", margins: { left: 36 } });
  });
  test("styles: number formats, default font", () => {
    expect(state.styles[1]).toMatchObject({ numberFormat: "m/d/yyyy", font: { name: "等线", size: 11 }, originXf: 1 });
  });
});
