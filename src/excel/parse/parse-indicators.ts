import type { Category, Indicator, NotApplicable } from "../../assessment/indicator";
import type { Place, Problem } from "../../assessment/problem";
import { CATEGORY_WORDS } from "../schema";
import type { SourceTable } from "../tables/input-tables";
import { foldName, foldText } from "./fold-text";
import { parseGroups } from "./parse-groups";
import { NOT_APPLICABLE_OPTIONS, parseNotApplicable } from "./parse-not-applicable";
import { parsePoints } from "./parse-points";
import { errorCells, sourceRows, type SourceRow } from "./source-rows";
import { keyOfWord, offered } from "./word-list";

/** A row of 考评细则 whose clause nobody has read yet. */
export interface IndicatorDraft extends Omit<Indicator, "reading" | "points"> {
  /** null: the row states none (a bonus or veto without a bound of its own), or it could not be read. */
  readonly points: number | null;
  /** 采用读法 of the row itself, "" when it has none. */
  readonly readingChoice: string;
  readonly clauseWhere: Place;
}

/** 考评细则 without its clauses' readings. A blank 一级指标 or 二级指标 means the one above, as in merged paper tables. */
export function parseIndicators(table: SourceTable, groups: readonly string[]): { readonly indicators: readonly IndicatorDraft[]; readonly problems: readonly Problem[] } {
  const indicators: IndicatorDraft[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, number>();
  let above = { level1: "", level2: "" };
  for (const row of sourceRows(table)) {
    const levels = levelsOf(row, above);
    above = levels;
    const id = foldText(row.text("指标编号"));
    const before = taken.get(foldName(id));
    problems.push(...errorCells(row, ["指标编号", "一级指标", "二级指标", "三级指标", "评分标准", "类别", "不适用处理"]));
    if (id === "") { if (row.cell("指标编号").kind === "empty") problems.push(without(row, "指标编号")); continue; }
    if (before !== undefined) { problems.push(duplicate(row, id, before)); continue; }
    taken.set(foldName(id), row.number);
    const { draft, found } = indicatorOf(row, { id, ...levels, groups });
    indicators.push(draft);
    problems.push(...found);
  }
  return { indicators, problems };
}

function levelsOf(row: SourceRow, above: { readonly level1: string; readonly level2: string }): { level1: string; level2: string } {
  const level1 = foldText(row.text("一级指标")), level2 = foldText(row.text("二级指标"));
  if (level1 !== "" && level1 !== above.level1) return { level1, level2 };
  return { level1: above.level1, level2: level2 === "" ? above.level2 : level2 };
}

function indicatorOf(row: SourceRow, given: { readonly id: string; readonly level1: string; readonly level2: string; readonly groups: readonly string[] }): { draft: IndicatorDraft; found: readonly Problem[] } {
  const points = parsePoints(row, given.groups);
  const groups = parseGroups(row, given.groups);
  const category = categoryOf(row);
  const notApplicable = notApplicableOf(row);
  const clause = row.verbatim("评分标准");
  const level3 = foldText(row.text("三级指标"));
  const lacking: Problem[] = [];
  if (clause.trim() === "" && row.cell("评分标准").kind === "empty") lacking.push(without(row, "评分标准"));
  if (points.points === null && points.byGroup.size + groups.byGroup.size === 0 && points.problems.length === 0 && category.value === "base") lacking.push(without(row, "分值"));
  if (given.level1 === "") lacking.push(without(row, "一级指标"));
  const draft: IndicatorDraft = {
    id: given.id, level1: given.level1, level2: given.level2,
    level3: level3 !== "" ? level3 : given.level2 !== "" ? given.level2 : given.id,
    points: points.points,
    pointsByGroup: new Map([...points.byGroup, ...groups.byGroup]),
    clause, category: category.value, groups: groups.groups,
    ...(notApplicable.value ? { notApplicable: notApplicable.value } : {}),
    part: foldText(row.text("部分")),
    scorer: row.text("评分单位"),
    readingChoice: foldText(row.text("采用读法")),
    where: row.where("指标编号"), clauseWhere: row.where("评分标准"),
  };
  return { draft, found: [...points.problems, ...groups.problems, ...category.problems, ...notApplicable.problems, ...lacking] };
}

function categoryOf(row: SourceRow): { readonly value: Category; readonly problems: readonly Problem[] } {
  const text = row.text("类别");
  const value = text === "" ? "base" : keyOfWord(CATEGORY_WORDS, text);
  if (value !== null) return { value, problems: [] };
  const message = `类别“${text}”不能识别，应为${offered(CATEGORY_WORDS)}之一；请更正`;
  return { value: "base", problems: [{ code: "unknown-category", severity: "error", where: row.where("类别"), message }] };
}

function notApplicableOf(row: SourceRow): { readonly value: NotApplicable | null; readonly problems: readonly Problem[] } {
  const text = row.text("不适用处理");
  const value = text === "" ? null : parseNotApplicable(text);
  if (text === "" || value !== null) return { value, problems: [] };
  const message = `不适用处理“${text}”不能识别，应为${NOT_APPLICABLE_OPTIONS.join("、")}之一；请更正`;
  return { value: null, problems: [{ code: "unknown-choice", severity: "error", where: row.where("不适用处理"), message }] };
}

function without(row: SourceRow, column: string): Problem {
  return {
    code: "empty-cell", severity: "error", where: row.where(column),
    message: `本行没有${column}；请填写，或删除本行`,
  };
}

function duplicate(row: SourceRow, id: string, before: number): Problem {
  return {
    code: "duplicate-indicator", severity: "error", where: row.where("指标编号"),
    message: `指标编号“${id}”与第 ${before} 行重复，本行未采用；请改用未用过的编号，或删除本行`,
  };
}
