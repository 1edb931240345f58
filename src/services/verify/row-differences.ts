import type { Difference } from "../../assessment/difference";
import { statedPlace, type StatedTable } from "../../excel/stated-table";

const nothing = { column: "单位名称", stated: "", recomputed: "", also: [] } as const;

export const missingRow = (table: StatedTable, unit: string): Difference =>
  ({ ...nothing, table: table.name, where: { sheet: table.sheet }, unit, recomputed: unit, cause: "missing-row", why: `“${table.name}”中没有该单位` });

export const strangeRow = (table: StatedTable, unit: string, row: number): Difference =>
  ({ ...nothing, table: table.name, where: statedPlace(table, row, Math.max(table.columns.indexOf("单位名称"), 0)), unit, stated: unit, cause: "unknown-row", why: "该单位不在单位名录中" });

export const repeatedRow = (table: StatedTable, unit: string, row: number): Difference =>
  ({ ...nothing, table: table.name, where: statedPlace(table, row, Math.max(table.columns.indexOf("单位名称"), 0)), unit, stated: unit, cause: "unknown-row", why: "该单位在表中重复出现" });
