import fc from "fast-check";
import { isPackageFault } from "../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import type { CellStyle, WorkbookState } from "../../../src/simulator/state";
import { workbook } from "./arbitrary-workbook";
import { checkPackage } from "./check-package";

const RUNS = { numRuns: 30 };

function open(bytes: Uint8Array): WorkbookState {
  const read = readXlsx(bytes, { name: "样.xlsx" });
  if (isPackageFault(read)) throw new Error(JSON.stringify(read));
  return read;
}

/** What a state says, whatever the order in which it was put together: styles in place of their numbers, ids left out. */
function plain(state: WorkbookState): unknown {
  const styleAt = (at: number | undefined): unknown => {
    const style = state.styles[at ?? 0] as CellStyle;
    return { ...style, originXf: undefined, font: { name: "宋体", size: 11, ...style.font } };
  };
  const byKey = <T>(map: Map<number, T>): [number, T][] => [...map].sort((one, other) => one[0] - other[0]);
  return {
    ...state,
    origin: undefined,
    styles: undefined,
    settings: [...state.settings],
    sheets: state.sheets.map(sheet => ({
      ...sheet,
      touched: undefined,
      cells: [...sheet.cells.entries()].map(([row, column, cell]) => [row, column, { ...cell, style: styleAt(cell.style) }]),
      columns: byKey(sheet.columns),
      rows: byKey(sheet.rows),
      conditionalFormats: sheet.conditionalFormats.map(format => ({ ...format, id: "" })),
      charts: sheet.charts.map(chart => ({
        ...chart,
        originPart: undefined,
        series: chart.series.map(series => ({ ...series, name: "", pointColors: byKey(series.pointColors) })),
      })),
    })),
  };
}

test("a workbook read back is the workbook written", () => {
  fc.assert(fc.property(workbook, state => {
    const bytes = writeXlsx(state);
    expect(checkPackage(bytes)).toEqual([]);
    expect(plain(open(bytes))).toEqual(plain(state));
  }), RUNS);
});

test("a workbook opened and saved is the same file", () => {
  fc.assert(fc.property(workbook, state => {
    const bytes = writeXlsx(state);
    expect(writeXlsx(open(bytes))).toEqual(bytes);
  }), RUNS);
});

test("saved with every sheet marked as touched it says the same", () => {
  fc.assert(fc.property(workbook, state => {
    const read = open(writeXlsx(state));
    for (const sheet of read.sheets) sheet.touched.add("cells").add("layout").add("charts");
    const bytes = writeXlsx(read);
    expect(checkPackage(bytes)).toEqual([]);
    expect(plain(open(bytes))).toEqual(plain(state));
  }), RUNS);
});
