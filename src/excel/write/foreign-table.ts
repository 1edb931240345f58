import type { Problem } from "../../assessment/problem";
import type { TablePlan } from "../result/table-plan";
import { WRITTEN_TABLES } from "../schema";
import { cellAddress } from "../tables/cell-address";
import type { ExistingTable } from "./existing-table";

/**
 * Whether a table that bears a result's name is one that an earlier run wrote: it has the columns that tell its rows
 * apart, and half of those that every scheme has. Writing into a stranger would clear rows that are not ours.
 */
export function isOurs({ name, columns }: Pick<ExistingTable, "name" | "columns">, { key }: Pick<TablePlan, "key">): boolean {
  const known: readonly string[] = WRITTEN_TABLES[name];
  return key.every((column) => columns.includes(column)) && known.filter((column) => columns.includes(column)).length * 2 >= known.length;
}

export function foreignTable({ name, sheet, row, column }: ExistingTable): Problem {
  return {
    code: "foreign-table", severity: "error", where: { sheet: sheet.name, cell: cellAddress(row, column) },
    message: `工作簿中已有名为“${name}”的表格，但它不是评分结果（应有${WRITTEN_TABLES[name].join("、")}等列），未改动任何内容；请在“表设计”中把该表改名后重新评分`,
  };
}
