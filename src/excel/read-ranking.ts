import type { StatedCell, StatedTable } from "./stated-table";
import { statedTable } from "./read-stated";
import { foldName } from "./parse/fold-text";

/** Cells of a table, a range or a sheet, wherever its header may be; null when there is no such place. */
export interface RankingArea {
  readonly name: string;
  readonly sheet: string;
  readonly values: readonly (readonly StatedCell[])[];
  readonly row: number;
  readonly column: number;
}

/** `at`: the name of a table or of a sheet, or a range as people write it: 通报!A3:D48. Two syncs. */
export async function readRanking(context: Excel.RequestContext, at: string): Promise<RankingArea | null> {
  const match = /^'?(.+?)'?!\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i.exec(at);
  const table = context.workbook.tables.getItemOrNullObject(at);
  const sheet = context.workbook.worksheets.getItemOrNullObject(match?.[1]?.replace(/''/g, "'") ?? at);
  await context.sync();
  if (!table.isNullObject) return areaOf(context, { name: at, sheet: table.worksheet, range: table.getRange() });
  if (sheet.isNullObject) return null;
  return areaOf(context, { name: at, sheet, range: match === null ? sheet.getUsedRange(true) : sheet.getRange(`${match[2]}${match[3]}:${match[4]}${match[5]}`) });
}

async function areaOf(context: Excel.RequestContext, { name, sheet, range }: { readonly name: string; readonly sheet: Excel.Worksheet; readonly range: Excel.Range }): Promise<RankingArea> {
  sheet.load("name");
  range.load("values,rowIndex,columnIndex");
  await context.sync();
  return { name, sheet: sheet.name, values: range.values as StatedCell[][], row: range.rowIndex, column: range.columnIndex };
}

/** What a column of a ranking means. */
export type RankingField = (typeof RANKING_FIELDS)[number];
export const RANKING_FIELDS = ["单位名称", "组别", "名次", "组内名次", "基础分", "加分", "扣分", "总分", "等次"] as const;

/** Headers under which offices print them. */
const HEADERS: Readonly<Record<RankingField, readonly string[]>> = {
  单位名称: ["单位名称", "单位", "部门", "部门名称", "单位(部门)", "被考评单位", "被考核单位", "考评单位", "责任单位", "街道", "地区", "区县"],
  组别: ["组别", "分组", "类别", "单位类别", "考评组"],
  名次: ["名次", "排名", "位次", "排序", "总名次", "总排名", "全区名次", "全区排名", "综合排名"],
  组内名次: ["组内名次", "组内排名", "分组名次", "分组排名", "类内排名"],
  基础分: ["基础分", "基本分", "基础得分", "基本得分"],
  加分: ["加分", "加分项", "附加分"],
  扣分: ["扣分", "扣分项", "减分"],
  总分: ["总分", "得分", "总得分", "最终得分", "综合得分", "考评得分", "考核得分", "考核总分", "考评总分", "合计", "成绩", "分数", "综合得分(分)", "得分(分)"],
  等次: ["等次", "等级", "考评等次", "考核等次", "考评等级"],
};

/** One block of a ranking: the table, and for each field the column (from 0) that states it. */
export interface RankingBlock {
  readonly table: StatedTable;
  readonly columns: ReadonlyMap<RankingField, number>;
}

/** Titles and notes may stand above a header; deeper than this nobody puts one. */
const DEEPEST_HEADER = 20;

/**
 * Finds header and columns, also where a ranking is printed in blocks side by side. `mapped`: fields whose column the
 * inspector has named, by header or by column letter; they count before what is found.
 */
export function rankingBlocks(area: RankingArea, mapped: ReadonlyMap<RankingField, string>): readonly RankingBlock[] {
  const at = area.values.slice(0, DEEPEST_HEADER).findIndex((cells) => isHeader(cells, mapped));
  // A mapping by letters needs no header that we know: the first filled row is one.
  const row = at >= 0 ? at : byLetters(mapped) ? area.values.findIndex((cells) => cells.some((cell) => cell !== "")) : -1;
  const header = area.values[row];
  if (header === undefined) return [];
  const units = header.flatMap((cell, index) => (means(cell, "单位名称", mapped) ? [index] : []));
  const named = letterColumn(area, mapped.get("单位名称"));
  const starts = named !== null ? [named] : units;
  const first = (index: number): number => (index === 0 ? 0 : leftEdge(header, starts, { index, mapped }));
  return starts.flatMap((_, index): readonly RankingBlock[] => {
    const from = first(index), to = index + 1 < starts.length ? first(index + 1) : header.length;
    const table = statedTable({ name: area.name, sheet: area.sheet, values: area.values.slice(row).map((cells) => cells.slice(from, to)), row: area.row + row, column: area.column + from });
    return [{ table, columns: columnsOf(table, area, mapped) }];
  });
}

/** 序号 and 名次 may stand to the left of the unit's name: a block begins right behind the one before it. */
function leftEdge(header: readonly StatedCell[], starts: readonly number[], { index, mapped }: { readonly index: number; readonly mapped: ReadonlyMap<RankingField, string> }): number {
  const start = starts[index] ?? 0, previous = starts[index - 1] ?? 0;
  const isRank = (cell: StatedCell | undefined): boolean => means(cell ?? "", "名次", mapped) || ["序号", ""].includes(foldName(String(cell ?? "")));
  // Where ranks stand left of the first name, they do so in every block.
  if (!isRank(header[(starts[0] ?? 0) - 1]) || starts[0] === 0) return start;
  let edge = start;
  while (edge - 1 > previous && isRank(header[edge - 1])) edge -= 1;
  return edge;
}

function isHeader(cells: readonly StatedCell[], mapped: ReadonlyMap<RankingField, string>): boolean {
  const has = (field: RankingField): boolean => cells.some((cell) => means(cell, field, mapped));
  return has("单位名称") && (has("总分") || has("名次") || has("组内名次"));
}

function means(cell: StatedCell, field: RankingField, mapped: ReadonlyMap<RankingField, string>): boolean {
  const name = foldName(String(cell)), wanted = mapped.get(field);
  return name !== "" && (wanted === undefined ? HEADERS[field].some((known) => foldName(known) === name) : foldName(wanted) === name);
}

function columnsOf(table: StatedTable, area: RankingArea, mapped: ReadonlyMap<RankingField, string>): ReadonlyMap<RankingField, number> {
  return new Map(RANKING_FIELDS.flatMap((field): [RankingField, number][] => {
    const letter = letterColumn(area, mapped.get(field));
    const at = letter === null ? table.columns.findIndex((cell) => means(cell, field, mapped)) : letter - (table.origin.column - area.column);
    return at < 0 || at >= table.columns.length ? [] : [[field, at]];
  }));
}

const byLetters = (mapped: ReadonlyMap<RankingField, string>): boolean => /^[A-Z]{1,3}$/i.test(mapped.get("单位名称") ?? "");

/** The column of a letter within the area, null when the text is no letter or lies outside. */
function letterColumn(area: RankingArea, text: string | undefined): number | null {
  if (text === undefined || !/^[A-Z]{1,3}$/i.test(text)) return null;
  const column = [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 - area.column;
  return column < 0 || column >= (area.values[0]?.length ?? 0) ? null : column;
}
