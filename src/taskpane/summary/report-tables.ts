import type { Result } from "../../assessment/result";
import { formatPoints } from "../../assessment/points";
import type { Summary } from "./summarize";
import { rankText } from "./rank-text";
import { zhCn } from "../words/zh-cn";

/** A table for a report: words and decimal numerals, as they are to be printed. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers, set flush right. */
  readonly numeric: readonly number[];
}

/** The tables that reports print, in Chinese because the reports are. Only those that have rows. */
export function reportTables(result: Result, summary: Summary): ReportTable[] {
  return [ranking(result), ...groupRankings(result), areas(result), costliest(result, summary)].filter((table) => table.rows.length > 0);
}

function ranking(result: Result): ReportTable {
  return {
    id: "ranking",
    title: "单位排名",
    headers: ["名次", "单位名称", "组别", "总分", "等次"],
    rows: byRank(result, "rank").map((d) => [rankText(result, d, "rank", zhCn), name(result, d), group(result, d), total(result, d), result.departments[d]?.grade ?? ""]),
    numeric: [3],
  };
}

function groupRankings(result: Result): ReportTable[] {
  const groups = [...new Set(result.scheme.departments.map((department) => department.group))];
  if (groups.length < 2) return [];
  return groups.map((title, index) => ({
    id: `group-${index}`,
    title: `${title || "未分组"}排名`,
    headers: ["组内名次", "单位名称", "总分", "等次"],
    rows: byRank(result, "groupRank")
      .filter((d) => group(result, d) === title)
      .map((d) => [rankText(result, d, "groupRank", zhCn), name(result, d), total(result, d), result.departments[d]?.grade ?? ""]),
    numeric: [2],
  }));
}

function areas(result: Result): ReportTable {
  const { level1 } = result;
  return {
    id: "areas",
    title: "一级指标得分",
    headers: ["单位名称", ...level1.map((area) => area.name), "总分"],
    rows: byRank(result, "rank").map((d) => [name(result, d), ...level1.map((area) => points(result, area.scores[d] ?? null)), total(result, d)]),
    numeric: level1.map((_, index) => index + 1).concat(level1.length + 1),
  };
}

function costliest(result: Result, summary: Summary): ReportTable {
  return {
    id: "costliest",
    title: "失分最多的指标",
    headers: ["指标编号", "三级指标", "失分合计", "失分单位数"],
    rows: summary.costliest.map(({ indicator, lost, departments }) => {
      const rule = result.scheme.indicators[indicator];
      return [rule?.id ?? "", rule?.level3 ?? "", points(result, lost), String(departments)];
    }),
    numeric: [2, 3],
  };
}

function byRank(result: Result, key: "rank" | "groupRank"): number[] {
  const place = (d: number) => result.departments[d]?.[key] ?? Number.POSITIVE_INFINITY;
  return result.departments.map((_, d) => d).sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)));
}

const name = (result: Result, d: number) => result.scheme.departments[d]?.name ?? "";
const group = (result: Result, d: number) => result.scheme.departments[d]?.group ?? "";
const points = (result: Result, value: number | null) => (value === null ? "—" : formatPoints(value, result.scheme.settings.rounding.decimals));
const total = (result: Result, d: number) => points(result, result.departments[d]?.total ?? null);
