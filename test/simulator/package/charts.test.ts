import { strFromU8, unzipSync } from "fflate";
import { createSheetState } from "../../../src/simulator/create-sheet-state";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";
import { CHART_KINDS } from "../../../src/simulator/package/charts/chart-kinds";
import { isPackageFault } from "../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import type { ChartState, SeriesState, SheetState, WorkbookState } from "../../../src/simulator/state";
import { checkPackage } from "./check-package";

function series(column: string, more: Partial<SeriesState> = {}): SeriesState {
  return { name: "", nameRef: `数据!$${column}$1`, valuesRef: `数据!$${column}$2:$${column}$4`, categoriesRef: "数据!$A$2:$A$4", pointColors: new Map(), hasDataLabels: false, ...more };
}

function chart(type: string, more: Partial<ChartState> = {}): ChartState {
  return {
    id: "chart", name: "图", type, position: { left: 100, top: 50, width: 300, height: 200 }, title: { text: "各单位得分", visible: true }, legend: { visible: true, position: "Bottom" },
    series: [series("B"), series("C")], categoryAxis: { visible: true, reversed: false, majorGridlines: false }, valueAxis: { visible: true, reversed: false, majorGridlines: true }, ...more,
  };
}

function workbook(...charts: readonly ChartState[]): WorkbookState {
  const state = createWorkbookState();
  const sheet = sheetOf(state);
  sheet.name = "数据";
  [["单位", "得分", "扣分"], ["甲", 90.5, 9.5], ["乙", 80, 20], ["丙", "", { error: "#N/A" } as const]].forEach((row, at) =>
    row.forEach((value, column) => (value === "" ? undefined : sheet.cells.set(at, column, { value }))));
  sheet.charts.push(...charts);
  return state;
}

function sheetOf(state: WorkbookState): SheetState {
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function save(state: WorkbookState): Record<string, string> {
  const bytes = writeXlsx(state);
  expect(checkPackage(bytes)).toEqual([]);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

function reopened(state: WorkbookState): WorkbookState {
  const read = readXlsx(writeXlsx(state));
  if (isPackageFault(read)) throw new Error(JSON.stringify(read));
  return read;
}

const PART = "xl/charts/chart1.xml";

test.each([...CHART_KINDS.keys()])("a chart of type %s is written soundly and read as what it was", type => {
  const state = workbook(chart(type, { series: [series("B", { color: "#4472C4", hasDataLabels: true, labelPosition: "OutsideEnd", labelColor: "#FFFFFF" })] }));
  save(state);
  expect(sheetOf(reopened(state)).charts[0]).toMatchObject({ type, title: { text: "各单位得分" }, series: [{ valuesRef: "数据!$B$2:$B$4", hasDataLabels: true, labelColor: "#FFFFFF" }] });
});

test("the caches hold what the cells show, with gaps for empty and faulty ones", () => {
  const part = save(workbook(chart("ColumnClustered")))[PART] ?? "";
  expect(part).toContain('<c:tx><c:strRef><c:f>数据!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>得分</c:v></c:pt></c:strCache></c:strRef></c:tx>');
  expect(part).toContain('<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>90.5</c:v></c:pt><c:pt idx="1"><c:v>80</c:v></c:pt></c:numCache>');
  expect(part).toContain('<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>9.5</c:v></c:pt><c:pt idx="1"><c:v>20</c:v></c:pt></c:numCache>');
});

test("labels stand only where the type allows them: elsewhere Excel calls the file damaged", () => {
  const labelled = [series("B", { hasDataLabels: true, labelPosition: "OutsideEnd" })];
  const positions = ["ColumnClustered", "ColumnStacked", "Doughnut", "Area", "Line"].map(type => /<c:dLblPos[^>]*>/.exec(save(workbook(chart(type, { series: labelled })))[PART] ?? "")?.[0]);
  expect(positions).toEqual(['<c:dLblPos val="outEnd"/>', undefined, undefined, undefined, undefined]);
});

test("a combined chart keeps each series' type and their order", () => {
  const read = sheetOf(reopened(workbook(chart("ColumnClustered", { series: [series("B"), series("C", { type: "LineMarkers" })] })))).charts[0];
  expect([read?.type, read?.series.map(each => [each.valuesRef, each.type])]).toEqual(["ColumnClustered", [["数据!$B$2:$B$4", undefined], ["数据!$C$2:$C$4", "LineMarkers"]]]);
});

test("a type that no file can hold is refused by name", () => {
  expect(() => writeXlsx(workbook(chart("Treemap")))).toThrow(new RangeError('图: a chart of type "Treemap" cannot be written'));
});

test("a chart stands where it was put, whatever the sizes of rows and columns", () => {
  const state = workbook(chart("Line"));
  const sheet = sheetOf(state);
  sheet.columns.set(0, { width: 33.3 });
  sheet.columns.set(1, { hidden: true });
  sheet.rows.set(0, { height: 41 });
  expect(sheetOf(reopened(state)).charts[0]?.position).toEqual({ left: 100, top: 50, width: 300, height: 200 });
});

describe("charts of a file", () => {
  /** A user's chart with looks that the state has no word for, and a picture-like shape beside it. */
  function foreign(): WorkbookState {
    const first = reopened(workbook(chart("ColumnClustered"), chart("Line", { name: "另一张" })));
    const entries = new Map(first.origin?.entries);
    const text = strFromU8(entries.get(PART) ?? new Uint8Array());
    entries.set(PART, new TextEncoder().encode(text.replace("<c:dispBlanksAs", "<c:showDLblsOverMax val=\"0\"/><c:dispBlanksAs").replace("<c:plotVisOnly", "<!-- own --><c:plotVisOnly").replace("<a:solidFill><a:schemeClr val=\"accent1\"/>", "<a:pattFill prst=\"pct5\"/><a:solidFill><a:schemeClr val=\"accent1\"/>")));
    return { ...first, origin: { entries, sheetParts: first.origin?.sheetParts ?? new Map() } };
  }

  test("one that nobody touched stays as it is, whatever else changes in the sheet", () => {
    const state = foreign();
    const before = strFromU8(state.origin?.entries.get(PART) ?? new Uint8Array());
    sheetOf(state).touched.add("cells");
    sheetOf(state).cells.set(1, 1, { value: 1 });
    expect(save(state)[PART]).toBe(before);
  });
  test("one that is pointed to other cells keeps its looks", () => {
    const state = foreign();
    const sheet = sheetOf(state);
    sheet.touched.add("charts");
    for (const each of sheet.charts[0]?.series ?? []) each.valuesRef = each.valuesRef.replace("$4", "$3");
    const part = save(state)[PART] ?? "";
    expect(part).toContain('<a:pattFill prst="pct5"/>');
    expect(part).toContain('<c:f>数据!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/>');
  });
  test("one that is moved keeps its part, and its neighbour its place", () => {
    const state = foreign();
    const sheet = sheetOf(state);
    sheet.touched.add("charts");
    const [moved] = sheet.charts;
    if (moved) moved.position = { ...moved.position, left: 500 };
    const before = strFromU8(state.origin?.entries.get(PART) ?? new Uint8Array());
    expect(save(state)[PART]).toBe(before);
    expect(sheetOf(reopened(state)).charts.map(each => each.position.left)).toEqual([500, 100]);
  });
  test("one that is deleted takes its part along", () => {
    const state = foreign();
    sheetOf(state).touched.add("charts");
    sheetOf(state).charts.shift();
    const parts = save(state);
    expect(Object.keys(parts).filter(name => name.includes("charts/"))).toEqual(["xl/charts/chart2.xml"]);
    expect(sheetOf(reopened(state)).charts.map(each => each.name)).toEqual(["另一张"]);
  });
  test("one that is added gets a free part and shape", () => {
    const state = foreign();
    sheetOf(state).touched.add("charts");
    sheetOf(state).charts.push(chart("Pie", { name: "新图" }));
    state.sheets.push(Object.assign(createSheetState("第二", 7), { charts: [chart("RadarMarkers")] }));
    save(state);
    expect(reopened(state).sheets.map(sheet => sheet.charts.map(each => each.type))).toEqual([["ColumnClustered", "Line", "Pie"], ["RadarMarkers"]]);
  });
});
