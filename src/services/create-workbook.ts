import type { Problem } from "../assessment/problem";
import type { TableData } from "../assessment/tables";
import type { WorkbookContext } from "../excel/workbook-context";
import { writeTables } from "../excel/write-tables";

/** Fills a workbook with the input tables: a sample's, a .json file's, or (with {}) empty ones to fill in. */
export function createWorkbook(context: WorkbookContext, data: TableData): Promise<readonly Problem[]> {
  return writeTables(context, data);
}
