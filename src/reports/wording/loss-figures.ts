import { groupsOf, listed, unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { meanPoints, shownPoints, shownRate, sumOf } from "../shown-points";
import { adjustmentEntries } from "../tables/adjustments";
import { gradeCounts } from "../tables/grades";
import { lossesByIndicator } from "../tables/losses";
import type { FigureSet } from "./fill-template";
import { levelRates } from "./standing-figures";

const level3 = ({ result }: ReportInput, indicator: number): string => result.scheme.indicators[indicator]?.level3 || result.scheme.indicators[indicator]?.id || "";

export function lossFigures(input: ReportInput): readonly FigureSet[] {
  const { result } = input, losses = lossesByIndicator(result), top = losses.slice(0, 3), all = sumOf(losses.map(({ lost }) => lost));
  if (losses.length === 0) return [];
  return [{
    失分合计: shownPoints(result, all), 失分指标数: String(losses.length), 前列项数: String(top.length), 前列占比: shownRate(sumOf(top.map(({ lost }) => lost)), all),
    前列指标: top.map(({ indicator, lost, losing }) => `${level3(input, indicator)}（${shownPoints(result, lost)}分、${losing.length}个单位）`).join("、"),
  }];
}

export function adjustmentFigures(input: ReportInput): readonly FigureSet[] {
  const { result } = input, entries = adjustmentEntries(input);
  if (entries.length === 0) return [];
  const units = (kind: string): number => new Set(entries.filter((entry) => entry.kind === kind).map(({ department }) => department)).size;
  return [{
    加分单位数: String(units("bonus")), 加分合计: shownPoints(result, sumOf(result.departments.map(({ bonus }) => bonus))),
    扣分单位数: String(units("penalty")), 扣分合计: shownPoints(result, sumOf(result.departments.map(({ penalty }) => penalty))), 否决单位数: String(units("veto")),
  }];
}

export function gradeFigures(input: ReportInput): readonly FigureSet[] {
  const { grades, groups } = gradeCounts(input), all = input.result.departments.length;
  if (grades.length === 0) return [];
  return [{ 单位数: String(all), 等次列举: grades.map((grade, at) => ({ grade, count: sumOf(groups.map(({ counts }) => counts[at] ?? 0)) })).filter(({ count }) => count > 0).map(({ grade, count }) => `${grade}${count}个（占${shownRate(count, all)}%）`).join("、") }];
}

const MOST_NAMED = 5;
const LOW = 60;
const MOST_INDICATORS = 3;

/** Indicators on which units lie furthest apart: by the spread of their rates, for indicators that at least five have. */
export function spreadFigures(input: ReportInput): readonly FigureSet[] {
  const { result } = input;
  const spreads = result.scheme.indicators.flatMap(({ category }, indicator) => {
    if (category !== "base") return [];
    const rates = result.departments.flatMap((_, department) => {
      const { score, full } = result.item(department, indicator);
      return score === null || full <= 0 ? [] : [{ department, score, full, rate: (score / full) * 100 }];
    });
    const mean = sumOf(rates.map(({ rate }) => rate)) / rates.length, variance = sumOf(rates.map(({ rate }) => (rate - mean) ** 2)) / rates.length;
    return rates.length < 5 || variance === 0 ? [] : [{ indicator, variance, rates }];
  });
  return spreads.sort((a, b) => b.variance - a.variance || a.indicator - b.indicator).slice(0, MOST_INDICATORS).map(({ indicator, rates }) => {
    const low = rates.filter(({ rate }) => rate < LOW).sort((a, b) => a.rate - b.rate), [worst] = low;
    const facts = worst === undefined ? "" : result.ledger(worst.department).filter((line) => line.indicator === indicator).map((line) => line.working).join("；");
    return {
      指标: level3(input, indicator), 计分单位数: String(rates.length), 满分单位数: String(rates.filter(({ score, full }) => score >= full).length), 低分单位数: low.length === 0 ? null : String(low.length),
      低分单位: low.length === 0 ? null : `${listed(low.slice(0, MOST_NAMED).map(({ department }) => unitName(input, department)))}${low.length > MOST_NAMED ? "等" : ""}`,
      最低单位: worst === undefined ? null : unitName(input, worst.department), 最低情况: facts || null, 低分线: String(LOW),
    };
  });
}

/** The 一级指标 with the lowest rates, and the group that is furthest below all units on each. */
export function areaFigures(input: ReportInput): readonly FigureSet[] {
  const { result } = input, everyone = result.departments.map((_, d) => d), rates = levelRates(input, everyone), groups = groupsOf(input);
  return rates.slice(-2).reverse().map(({ name, score, full }) => {
    const own = groups.length < 2 ? [] : groups.flatMap(({ group, departments }) => levelRates(input, departments).filter((level) => level.name === name).map((level) => ({ group, rate: level.score / level.full, ...level })));
    const [lowest] = own.sort((a, b) => a.rate - b.rate);
    const losses = lossesByIndicator(result).filter(({ indicator }) => result.scheme.indicators[indicator]?.level1 === name).slice(0, 2);
    return {
      一级指标: name, 得分率: shownRate(score, full), 最低组别: lowest === undefined ? null : lowest.group || "未分组单位", 最低组得分率: lowest === undefined ? null : shownRate(lowest.score, lowest.full),
      主要失分: losses.map(({ indicator, lost }) => `${level3(input, indicator)}（${shownPoints(result, meanPoints(result, [lost]))}分）`).join("、") || null,
    };
  });
}
