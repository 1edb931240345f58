import { levelMarks } from "../../assessment/level-marks";
import { rankOrder } from "../../assessment/rank-order";
import { groupsOf, listed, unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { meanPoints, shownPoints, shownRate, sumOf } from "../shown-points";
import { causesOf, lastUnits } from "../tables/last-units";
import type { FigureSet } from "./fill-template";

export const STANDING_NAMES = ["单位数", "平均分", "第一名", "最高分", "末名", "最低分", "分差", "标准差", "低于平均数"] as const;

/** Who leads, who is last and how far they lie apart, among some departments by one of the places. */
function standing(input: ReportInput, departments: readonly number[], key: "rank" | "groupRank"): FigureSet | null {
  const { result } = input, ranked = rankOrder(result, key).filter((d) => departments.includes(d) && result.departments[d]?.[key] !== null);
  const [first] = ranked, last = ranked.at(-1), mean = meanPoints(result, ranked.map((d) => result.departments[d]?.total ?? 0));
  if (first === undefined || last === undefined || mean === null || ranked.length < 2) return null;
  const totals = ranked.map((d) => result.departments[d]?.total ?? 0), most = Math.max(...totals), least = Math.min(...totals);
  const at = (d: number): string => listed(ranked.filter((other) => result.departments[other]?.[key] === result.departments[d]?.[key]).map((other) => unitName(input, other)));
  const variance = sumOf(totals.map((total) => ((total - mean) / 10_000) ** 2)) / totals.length;
  return {
    单位数: String(ranked.length), 平均分: shownPoints(result, mean), 第一名: at(first), 最高分: shownPoints(result, most), 末名: at(last), 最低分: shownPoints(result, least),
    分差: shownPoints(result, most - least), 标准差: (Math.round(Math.sqrt(variance) * 100) / 100).toFixed(2), 低于平均数: String(totals.filter((total) => total < mean).length),
  };
}

export function overallFigures(input: ReportInput): readonly FigureSet[] {
  const found = standing(input, input.result.departments.map((_, d) => d), "rank");
  return found === null ? [] : [found];
}

export function groupFigures(input: ReportInput): readonly FigureSet[] {
  const groups = groupsOf(input);
  return groups.length < 2 ? [] : groups.flatMap(({ group, departments }) => {
    const found = standing(input, departments, "groupRank");
    return found === null ? [] : [{ 组别: group || "未分组单位", ...found }];
  });
}

/** 一级指标 by rate, highest first, over some departments. */
export function levelRates({ result }: ReportInput, departments: readonly number[]): readonly { readonly name: string; readonly score: number; readonly full: number }[] {
  return levelMarks(result).map(({ name, marks }) => {
    const own = departments.flatMap((d) => marks[d] ?? []);
    return { name, score: sumOf(own.map(({ score }) => score)), full: sumOf(own.map(({ full }) => full)) };
  }).filter(({ full }) => full > 0).sort((a, b) => b.score * a.full - a.score * b.full);
}

export function levelFigures(input: ReportInput): readonly FigureSet[] {
  const rates = levelRates(input, input.result.departments.map((_, d) => d)), [best] = rates, worst = rates.at(-1);
  if (best === undefined || worst === undefined || rates.length < 2) return [];
  return [{ 最高一级指标: best.name, 最高得分率: shownRate(best.score, best.full), 最低一级指标: worst.name, 最低得分率: shownRate(worst.score, worst.full), 各指标得分率: rates.map((rate) => `${rate.name}${shownRate(rate.score, rate.full)}%`).join("、") }];
}

/** The last unit of each group and what cost it the most. */
export function lastFigures(input: ReportInput): readonly FigureSet[] {
  const { result } = input, groups = lastUnits(input);
  return groups.map(({ group, departments, mean }) => {
    const [last = 0] = departments, total = result.departments[last]?.total ?? 0, causes = causesOf(input, last).slice(0, 3);
    return {
      组别: groups.length === 1 && group === "" ? "" : group || "未分组单位", 末位单位: unitName(input, last), 总分: shownPoints(result, total), 与均分差: shownPoints(result, mean - total),
      主要原因: causes.map(({ name, lost }) => (lost === null ? name : `${name}（失${shownPoints(result, meanPoints(result, [lost]))}分）`)).join("、"),
    };
  }).filter((figures) => figures.组别 !== "" || groups.length === 1);
}
