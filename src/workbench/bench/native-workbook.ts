import { createSheetState } from "../../simulator/create-sheet-state";
import { createWorkbookState } from "../../simulator/create-workbook-state";
import { readXlsx } from "../../simulator/package/read-xlsx";
import { writeXlsx } from "../../simulator/package/write-xlsx";
import { isPackageFault } from "../../simulator/package/package-fault";
import type { CellValue, SheetState } from "../../simulator/state";
import { columnLetters } from "../../excel/tables/cell-address";
import { scoreFormula } from "./native-formulas";
import type { LoopResult } from "./typed-loop";
import { SECTIONS, type Workload } from "./workload";

/** What a user would build instead: the rubric's figures, the data and a formula for each score, side by side; then the totals. */
export function nativeWorkbook({ departments, indicators, groups, values }: Workload): Uint8Array {
  const state = createWorkbookState(), [rubric, data, scores, totals] = ["细则", "数据", "得分", "汇总"].map((name, at) => createSheetState(name, at + 1));
  state.sheets.splice(0, 1, rubric!, data!, scores!, totals!);
  const last = columnLetters(FIRST + indicators.length - 1);
  indicators.forEach(({ kind, points, each, target, bounds, gives }, index) => {
    const figures = [points, each, target, ...bounds, ...gives].map((value) => value / 100);
    putColumn(rubric!, FIRST + index, [`K${index + 1}`, ...figures, kind === "bonus" ? 0 : 1]);
  });
  for (let unit = 0; unit < departments; unit++) {
    const row = unit + 2;
    for (const sheet of [data!, totals!]) putRow(sheet, unit + 1, [`单位${unit + 1}`, groups[unit]! + 1]);
    indicators.forEach(({ kind }, index) => {
      const column = columnLetters(FIRST + index), value = values[index * departments + unit]!;
      put(data!, { row: unit + 1, column: FIRST + index }, value < 0 ? "不涉及" : value / 100);
      putFormula(scores!, { row: unit + 1, column: FIRST + index }, scoreFormula(kind, { fact: `数据!${column}${row}`, figure: (line) => `细则!${column}$${line}` }));
    });
    const sums = (from: string, to: string): string => `100*SUMIF(细则!$${from}$12:$${to}$12,1,得分!${from}${row}:${to}${row})/SUMIFS(细则!$${from}$2:$${to}$2,细则!$${from}$12:$${to}$12,1,得分!${from}${row}:${to}${row},">=0")`;
    const formulas = [
      ...Array.from({ length: SECTIONS }, (_, section) => `ROUND(${sums(...columnsOf(indicators.map((each) => each.section), section))},2)`),
      `ROUND(${sums("C", last)},2)+SUMIF(细则!$C$12:$${last}$12,0,得分!C${row}:${last}${row})`,
      `RANK(K${row},K$2:K$${departments + 1})`,
      `COUNTIFS(B$2:B$${departments + 1},B${row},K$2:K$${departments + 1},">"&K${row})+1`,
      `IF(K${row}>=90,0,IF(K${row}>=80,1,IF(K${row}>=60,2,3)))`,
    ];
    formulas.forEach((formula, at) => { putFormula(totals!, { row: unit + 1, column: FIRST + at }, formula); });
  }
  return writeXlsx(state);
}

/** What a program that calculated the workbook found; numbers as they stand in its cells. */
export function readNativeResult(file: Uint8Array, departments: number): LoopResult {
  const state = readXlsx(file);
  if (isPackageFault(state)) throw new Error(`the calculated workbook cannot be read: ${state.kind}`);
  const column = (at: number): number[] => Array.from({ length: departments }, (_, unit) => Number(state.sheets[3]?.cells.get(unit + 1, FIRST + SECTIONS + at)?.value));
  return {
    total: Int32Array.from(column(0), (total) => Math.round(total * 100)), rank: Int32Array.from(column(1)),
    groupRank: Int32Array.from(column(2)), grade: Uint8Array.from(column(3)),
  };
}

/** Two columns stand before the indicators: the unit and its group. */
const FIRST = 2;

function columnsOf(sections: readonly number[], section: number): [string, string] {
  return [columnLetters(FIRST + sections.indexOf(section)), columnLetters(FIRST + sections.lastIndexOf(section))];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function putRow(sheet: SheetState, row: number, values: readonly CellValue[]): void {
  values.forEach((value, column) => { put(sheet, { row, column }, value); });
}

function putColumn(sheet: SheetState, column: number, values: readonly CellValue[]): void {
  values.forEach((value, row) => { put(sheet, { row, column }, value); });
}

function put(sheet: SheetState, { row, column }: Place, value: CellValue): void {
  sheet.cells.set(row, column, { value });
}

/** Without a value: whoever opens the file must calculate. */
function putFormula(sheet: SheetState, { row, column }: Place, formula: string): void {
  sheet.cells.set(row, column, { value: { error: "#GETTING_DATA" }, formula: `=${formula}` });
}
