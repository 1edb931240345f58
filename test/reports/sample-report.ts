import { DISTRICT } from "../../src/samples/district";
import type { ReportInput } from "../../src/reports/report-input";
import type { ReportTable } from "../../src/reports/report-table";
import { reportInput } from "../../src/services/report-input";
import { scoreTables } from "../../src/services/score-tables";
import type { TableData } from "../../src/assessment/tables";

/** The report's input of some tables, scored on a fixed day. */
export function inputOf(data: TableData = DISTRICT): ReportInput {
  const { result } = scoreTables(data, "2021-01-15");
  if (result === null) throw new Error("nothing to score");
  return reportInput(result, { now: "2021-01-15 09:30" });
}

export function tableOf(tables: readonly ReportTable[], id: string): ReportTable {
  const found = tables.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** A column of a table by its name (under its heading, where it has one), without the summary rows. */
export function columnOf({ columns, rows, summaryRows }: ReportTable, name: string, over?: string): readonly string[] {
  const at = columns.findIndex((column) => column.name === name && (over === undefined || column.over === over));
  if (at < 0) throw new Error(`no column ${name}`);
  return rows.slice(0, rows.length - summaryRows).map((row) => row[at] ?? "");
}
