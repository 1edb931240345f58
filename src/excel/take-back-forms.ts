import type { Problem } from "../assessment/problem";
import type { ChangedCell, AddedRow, TakenBack, TakenColumn } from "./forms/take-back";
import type { SourceValue } from "./tables/input-tables";
import { asCell } from "./write/as-text";

export interface WrittenBack {
  /** Data items that changed, and rows that were added. */
  readonly changed: number;
  readonly added: number;
  readonly problems: readonly Problem[];
}

/**
 * Writes into 数据填报 what the forms change: single cells where rows stand, new rows in the blank ones at the end of the
 * table, then behind them. Three syncs. A cell that holds a formula keeps it, and is named.
 */
export async function writeTakenBack(context: Excel.RequestContext, { changed, added }: TakenBack): Promise<WrittenBack> {
  const table = context.workbook.tables.getItemOrNullObject("数据填报");
  const whole = table.getRange().load("values,formulas,rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (table.isNullObject) return refused({ code: "missing-table", severity: "error", message: "工作簿中没有表格“数据填报”，自评表未收回；请先建表" });
  if (protection.protected) return refused({ code: "sheet-protected", severity: "error", where: { sheet: sheet.name }, message: `工作表“${sheet.name}”受保护，自评表未收回；请在“审阅”中撤销工作表保护后再试` });
  const target: Target = { table, sheet, whole };
  const formulas = changed.filter((cell) => isFormula(target, cell));
  for (const cell of changed) if (!formulas.includes(cell)) put(target, cell);
  addRows(target, added);
  await context.sync();
  const rows = new Set(changed.filter((cell) => !formulas.includes(cell)).map(({ row }) => row));
  return { changed: rows.size, added: added.length, problems: [...missingColumns(target, changed, added), ...formulas.map((cell) => keptFormula(target, cell))] };
}

interface Target {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly whole: Excel.Range;
}

const refused = (problem: Problem): WrittenBack => ({ changed: 0, added: 0, problems: [problem] });
const columnsOf = ({ whole }: Target): readonly string[] => (whole.values[0] ?? []).map((value) => String(value).trim());

function isFormula(target: Target, { row, column }: ChangedCell): boolean {
  const at = columnsOf(target).indexOf(column);
  const formula: unknown = target.whole.formulas[row + 1]?.[at];
  return typeof formula === "string" && formula.startsWith("=") && formula !== target.whole.values[row + 1]?.[at];
}

function put(target: Target, { row, column, value, format }: ChangedCell): void {
  const at = columnsOf(target).indexOf(column);
  if (at < 0) return;
  const cell = target.whole.getCell(row + 1, at);
  if (typeof value === "number") cell.numberFormat = [[format]];
  cell.values = [[written(value)]];
}

const written = (value: SourceValue): string | number => (typeof value === "boolean" ? (value ? "是" : "否") : asCell(value));

/** The rows after the last filled one, as many as are needed; the table grows over them. */
function addRows(target: Target, added: readonly AddedRow[]): void {
  if (added.length === 0) return;
  const { table, sheet, whole } = target, columns = columnsOf(target);
  const last = whole.values.findLastIndex((cells) => cells.some((cell) => cell !== ""));
  const first = whole.rowIndex + last + 1;
  const rows = Math.max(whole.rowCount, last + 1 + added.length);
  if (rows > whole.rowCount) table.resize(sheet.getRangeByIndexes(whole.rowIndex, whole.columnIndex, rows, whole.columnCount));
  const range = sheet.getRangeByIndexes(first, whole.columnIndex, added.length, whole.columnCount);
  range.values = added.map(({ cells }) => columns.map((column) => written(cells[column as TakenColumn] ?? "")));
  const at = columns.indexOf("填报值");
  added.forEach(({ cells, format }, row) => {
    if (typeof cells["填报值"] === "number" && format !== "General" && at >= 0) sheet.getRangeByIndexes(first + row, whole.columnIndex + at, 1, 1).numberFormat = [[format]];
  });
}

/** Columns may be left out of 数据填报; then what a form says there has no place to go. */
function missingColumns(target: Target, changed: readonly ChangedCell[], added: readonly AddedRow[]): readonly Problem[] {
  const said = new Set<string>([...changed.map(({ column }) => column), ...added.flatMap(({ cells }) => Object.keys(cells))]);
  return [...said].filter((column) => !columnsOf(target).includes(column)).map((column) => ({
    code: "missing-column", severity: "person", where: { sheet: target.sheet.name }, message: `数据填报没有“${column}”一列，自评表中的${column}未写入；请补上该列后再收回一次`,
  }));
}

function keptFormula({ whole, sheet }: Target, { row, column }: ChangedCell): Problem {
  return { code: "formula-kept", severity: "person", where: { sheet: sheet.name }, message: `数据填报第 ${whole.rowIndex + row + 2} 行的${column}是公式，自评表中的值未写入；请核对` };
}
