import type { Place } from "../assessment/problem";
import { INPUT_TABLE_NAMES, RESULT_TABLE_NAMES } from "./schema";
import { brokenFunctions } from "./repair-functions";

/** How a workbook stands, apart from what its tables say. */
export interface WorkbookHealth {
  readonly missing: readonly string[];
  readonly calculation: string;
  readonly structure: "locked" | "open";
  /** Sheets of result tables that are protected. */
  readonly locked: readonly string[];
  readonly broken: readonly Place[];
}

/** Two syncs. 考评设置 may be left out. */
export async function inspectWorkbook(context: Excel.RequestContext): Promise<WorkbookHealth> {
  const tables = context.workbook.tables.load("items/name");
  const application = context.application.load("calculationMode");
  const protection = context.workbook.protection.load("protected");
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const results = tables.items.filter(({ name }) => (RESULT_TABLE_NAMES as readonly string[]).includes(name)).map((table) => ({ sheet: table.worksheet.load("name"), protection: table.worksheet.protection.load("protected") }));
  const used = sheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load("values,formulas,rowIndex,columnIndex") }));
  await context.sync();
  return {
    missing: INPUT_TABLE_NAMES.filter((name) => name !== "考评设置" && !tables.items.some((table) => table.name === name)),
    calculation: application.calculationMode, structure: protection.protected ? "locked" : "open",
    locked: results.filter((each) => each.protection.protected).map(({ sheet }) => sheet.name),
    broken: used.flatMap(({ name, range }) => (range.isNullObject ? [] : brokenFunctions(name, range))),
  };
}
