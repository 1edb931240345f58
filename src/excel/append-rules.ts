import type { Problem } from "../assessment/problem";
import { foldName } from "./parse/fold-text";
import type { RubricRow } from "./rubric/rubric-row";
import { asCell } from "./write/as-text";

/** Rows at the end of 考评细则, in the blank ones first; nothing where an indicator's number is taken. Two syncs. */
export async function appendRules(context: Excel.RequestContext, rows: readonly RubricRow[]): Promise<readonly Problem[]> {
  const table = context.workbook.tables.getItemOrNullObject("考评细则");
  const whole = table.getRange().load("values,rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (table.isNullObject) return [{ code: "missing-table", severity: "error", message: "工作簿中没有表格“考评细则”，细则未导入；请先建表" }];
  if (protection.protected) return [{ code: "sheet-protected", severity: "error", where: { sheet: sheet.name }, message: `工作表“${sheet.name}”受保护，细则未导入；请在“审阅”中撤销工作表保护后再试` }];
  const columns = (whole.values[0] ?? []).map((value) => String(value).trim()), id = columns.indexOf("指标编号");
  const taken = new Set(whole.values.slice(1).map((row) => foldName(String(row[id] ?? ""))).filter((name) => name !== ""));
  const clashes = rows.filter((row) => taken.has(foldName(row.指标编号)));
  if (clashes.length > 0) return [{ code: "duplicate-indicator", severity: "error", where: { sheet: sheet.name }, message: `考评细则中已有指标编号${clashes.slice(0, 5).map((row) => `“${row.指标编号}”`).join("、")}${clashes.length > 5 ? ` 等 ${clashes.length} 个` : ""}，细则未导入；请先删去原有的行，或更改编号` }];
  const last = whole.values.findLastIndex((cells) => cells.some((cell) => cell !== ""));
  const first = whole.rowIndex + last + 1, count = Math.max(whole.rowCount, last + 1 + rows.length);
  if (count > whole.rowCount) table.resize(sheet.getRangeByIndexes(whole.rowIndex, whole.columnIndex, count, whole.columnCount));
  const range = sheet.getRangeByIndexes(first, whole.columnIndex, rows.length, whole.columnCount);
  range.values = rows.map((row) => columns.map((column) => asCell(new Map<string, string | number | null>(Object.entries(row)).get(column) ?? "")));
  range.format.wrapText = true;
  range.format.autofitRows();
  sheet.activate();
  await context.sync();
  return [];
}
