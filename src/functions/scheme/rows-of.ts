import type { PlanCell, TablePlan } from "../../excel/result/table-plan";

/** A result table as it spills: the names of its columns, then its rows. */
export function rowsOf({ columns, rows }: Pick<TablePlan, "columns" | "rows">): PlanCell[][] {
  return [columns.map(({ name }) => name), ...rows.map((row) => [...row])];
}
