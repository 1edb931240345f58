import { POINT } from "../../assessment/points";
import { rankOrder } from "../../assessment/rank-order";
import { MOST_INDICATORS, MOST_UNITS, totalsTitle } from "./most-bars";
import { groupsOf, unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { sumOf } from "../shown-points";
import { gradeCounts } from "../tables/grades";
import { lossesByIndicator } from "../tables/losses";
import { levelRates } from "../wording/standing-figures";

/** A bar chart of a report: categories from above, one bar each, or the series of a category on one bar. */
export interface ReportChart {
  /** "ranking", "group-ranking-1" …, "level-rates", "losses", "grades". */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly decimals: number;
}

/** The charts of a report; one without bars is left out. */
export function reportCharts(input: ReportInput): readonly ReportChart[] {
  return [rankingChart(input), ...groupCharts(input), levelChart(input), lossesChart(input), gradesChart(input)].filter(({ categories }) => categories.length > 0);
}

function rankingChart(input: ReportInput): ReportChart {
  const ranked = rankOrder(input.result).filter((d) => input.result.departments[d]?.rank !== null);
  // One bar compares nothing.
  return totalsChart(input, { id: "ranking", of: "各单位", ranked: ranked.length < 2 ? [] : ranked });
}

/** One for each group of two at least, where there are several. */
function groupCharts(input: ReportInput): readonly ReportChart[] {
  const { departments, scheme } = input.result, groups = groupsOf(input), order = rankOrder(input.result, "groupRank");
  return groups.length < 2 ? [] : groups.flatMap(({ group }, index) => {
    const ranked = order.filter((d) => scheme.departments[d]?.group === group && departments[d]?.groupRank !== null);
    return ranked.length < 2 ? [] : [totalsChart(input, { id: `group-ranking-${index + 1}`, of: group || "未分组单位", ranked })];
  });
}

function totalsChart(input: ReportInput, { id, of, ranked }: { readonly id: string; readonly of: string; readonly ranked: readonly number[] }): ReportChart {
  const { departments, scheme } = input.result, order = ranked.slice(0, MOST_UNITS);
  return {
    id, title: totalsTitle(of, ranked.length), unit: "分", decimals: scheme.settings.rounding.decimals, categories: order.map((d) => unitName({ ...input, names: "short" }, d)),
    series: [{ name: "总分", values: order.map((d) => (departments[d]?.total ?? 0) / POINT) }],
  };
}

function levelChart(input: ReportInput): ReportChart {
  const rates = levelRates(input, input.result.departments.map((_, d) => d));
  return { id: "level-rates", title: "一级指标得分率", unit: "%", decimals: 2, categories: rates.map(({ name }) => name), series: [{ name: "得分率", values: rates.map(({ score, full }) => Math.round((score / full) * 10_000) / 100) }] };
}

function lossesChart(input: ReportInput): ReportChart {
  const losses = lossesByIndicator(input.result).slice(0, MOST_INDICATORS), { indicators, settings } = input.result.scheme;
  return {
    id: "losses", title: "失分最多的指标（全部单位合计）", unit: "分", decimals: settings.rounding.decimals, categories: losses.map(({ indicator }) => indicators[indicator]?.level3 || indicators[indicator]?.id || ""),
    series: [{ name: "失分合计", values: losses.map(({ lost }) => lost / POINT) }],
  };
}

function gradesChart(input: ReportInput): ReportChart {
  const { grades, groups } = gradeCounts(input), used = grades.map((grade, at) => ({ grade, at })).filter(({ at }) => sumOf(groups.map(({ counts }) => counts[at] ?? 0)) > 0);
  return {
    id: "grades", title: groups.length < 2 ? "等次分布" : "各组等次分布", unit: "个", decimals: 0, categories: used.length === 0 ? [] : groups.map(({ group }) => group || "全部单位"),
    series: used.map(({ grade, at }) => ({ name: grade, values: groups.map(({ counts }) => counts[at] ?? 0) })),
  };
}

/**
 * Bars for a grey print and for colour-blind readers: neighbours differ in lightness by a third at least (dark blue,
 * light orange, mid teal, pale yellow, black, grey).
 */
export const CHART_COLOURS = ["1F3A5F", "F2B66D", "3C8D93", "F4E6B0", "222222", "A9B2BD"] as const;
