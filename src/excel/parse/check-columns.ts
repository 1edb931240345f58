import type { Problem } from "../../assessment/problem";
import { INPUT_TABLES, OPTIONAL_COLUMNS, REQUIRED_COLUMNS, TABLE_COLUMNS } from "../schema";
import { headerPlace, type SourceTable } from "../tables/input-tables";
import { closest } from "./closest";
import { foldName } from "./fold-text";

/** The table with the names of known columns as the schema spells them (a header may hold blanks or line breaks). */
export function knownColumns(table: SourceTable): SourceTable {
  const names = new Map([...TABLE_COLUMNS[table.name], ...OPTIONAL_COLUMNS[table.name]].map((name) => [foldName(name), name]));
  return { ...table, columns: table.columns.map((column) => names.get(foldName(column)) ?? column) };
}

/** Missing, doubled and merged columns. The table's columns are known ones. */
export function checkColumns(table: SourceTable): readonly Problem[] {
  if (table.origin === "rows" && table.values.length === 0) return [];
  return [...mergedHeader(table), ...doubled(table), ...missing(table)];
}

function mergedHeader(table: SourceTable): readonly Problem[] {
  if (table.mergedHeader === undefined) return [];
  return [{
    code: "merged-header", severity: "error", where: { sheet: table.sheet, cell: table.mergedHeader },
    message: `表格“${table.name}”的表头有合并单元格，每列应有自己的列名；请取消合并并补全列名`,
  }];
}

function doubled(table: SourceTable): readonly Problem[] {
  const names: readonly string[] = TABLE_COLUMNS[table.name];
  return names.filter((name) => table.columns.filter((column) => column === name).length > 1).map((name) => ({
    code: "duplicate-column", severity: "error", where: headerPlace(table, name),
    message: `表格“${table.name}”有两个“${name}”列，只应有一个；请删除或改名其中一列`,
  }));
}

function missing(table: SourceTable): readonly Problem[] {
  const known: readonly string[] = [...TABLE_COLUMNS[table.name], ...OPTIONAL_COLUMNS[table.name]];
  const others = table.columns.filter((column) => !known.includes(column));
  return TABLE_COLUMNS[table.name].filter((name) => !table.columns.includes(name)).flatMap((name): readonly Problem[] => {
    const similar = closest(name, others);
    const required = REQUIRED_COLUMNS[table.name].includes(name);
    // A renamed column must not be passed over in silence: what stands in it would be lost.
    if (required || (similar !== null && isInput(table))) return [missingColumn(table, name, similar)];
    return table.origin === "rows" || !isInput(table) || lacksRequired(table) ? [] : [leftOut(table, name, others)];
  });
}

/** The further tables have few columns that must be there, and may have any others (案由, 承办人). */
const isInput = ({ name }: SourceTable): boolean => name in INPUT_TABLES;

function missingColumn(table: SourceTable, name: string, similar: string | null): Problem {
  const way = similar === null
    ? `请在表头补上“${name}”列`
    : `找到相近的“${similar}”列，如即此列，请把列名改为“${name}”`;
  return {
    code: "missing-column", severity: "error",
    where: headerPlace(table, similar ?? undefined),
    message: `表格“${table.name}”缺少“${name}”列；${way}`,
  };
}

function leftOut(table: SourceTable, name: string, others: readonly string[]): Problem {
  const own = others.length === 0 ? "" : `；另有${others.map((other) => `“${other}”`).join("、")}列不参与计分，如其中有此列，请改名为“${name}”`;
  return {
    code: "missing-column", severity: "notice", where: headerPlace(table),
    message: `表格“${table.name}”没有“${name}”列，按全部空白处理${own}`,
  };
}

/** Columns without which the table's rows cannot be read at all. */
export function lacksRequired(table: SourceTable): boolean {
  return REQUIRED_COLUMNS[table.name].some((name) => !table.columns.includes(name));
}
