import { lostByIndicator } from "../../assessment/lost-by-indicator";
import type { Result } from "../../assessment/result";
import { POINT } from "../../assessment/points";
import { levelMarks, type LevelMarks } from "../../assessment/level-marks";
import { cellOfPoints } from "./points-format";
import { rankOrder } from "../../assessment/rank-order";
import type { PlanCell } from "./table-plan";

/** The figures behind the charts: a header row, then rows whose first cell is the category. */
export interface ChartBlocks {
  readonly ranking: Block;
  readonly levels: Block;
  readonly profile: Block;
  readonly costliest: Block;
  /** The unit whose profile is shown. */
  readonly unit: string;
}
export type Block = readonly (readonly PlanCell[])[];

/** A chart with more bars than this cannot be read. */
const MOST_UNITS = 100;
const MOST_INDICATORS = 15;

/** `unit`: the name of the unit to profile; when it is not among the ranked ones, the first of the largest group. */
export function chartBlocks(result: Result, unit: string): ChartBlocks {
  const order = rankOrder(result).slice(0, MOST_UNITS);
  const profiled = profiledUnit(result, unit);
  return {
    ranking: [["单位", "总分"], ...order.map((index) => [shortName(result, index), cellOfPoints(result.departments[index]?.total ?? 0)])],
    levels: levelsBlock(result, order),
    profile: profileBlock(result, profiled),
    costliest: costliestBlock(result),
    unit: result.scheme.departments[profiled]?.name ?? "",
  };
}

function shortName(result: Result, index: number): string {
  return result.scheme.departments[index]?.shortName ?? "";
}

function profiledUnit(result: Result, unit: string): number {
  const named = result.scheme.departments.findIndex(({ name, shortName, code }) => [name, shortName, code].includes(unit));
  if (named >= 0) return named;
  const sizes = new Map<string, number>();
  for (const { group } of result.scheme.departments) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [""];
  return rankOrder(result).find((index) => result.scheme.departments[index]?.group === largest) ?? 0;
}

/** What each 一级指标 brings to the unit's 基础分: converted like the total, so that the bars of a unit add up to it. */
function levelsBlock(result: Result, order: readonly number[]): Block {
  const levels = levelMarks(result);
  const rows = order.map((index): readonly PlanCell[] => {
    const raw = levels.reduce((sum, { marks }) => sum + (marks[index]?.score ?? 0), 0);
    const base = result.departments[index]?.base ?? 0;
    return [shortName(result, index), ...levels.map(({ marks }) => {
      const own = marks[index];
      return own && raw > 0 ? Math.round((own.score / raw) * (base / POINT) * 100) / 100 : "";
    })];
  });
  return [["单位", ...levels.map(({ name }) => name)], ...rows];
}

/** 得分率 of one unit and the mean of its group, for every 一级指标, in percent with one decimal. */
function profileBlock(result: Result, unit: number): Block {
  const { departments } = result.scheme;
  const group = departments[unit]?.group ?? "";
  const rows = levelMarks(result).map(({ name, marks }): readonly PlanCell[] => {
    const peers = marks.filter((own, index) => own !== null && departments[index]?.group === group).map(rate);
    const mean = peers.reduce((sum, own) => sum + own, 0) / peers.length;
    const own = marks[unit];
    return [name, own ? oneDecimal(rate(own)) : "", peers.length === 0 ? "" : oneDecimal(mean)];
  });
  return [["一级指标", shortName(result, unit), group === "" ? "全部单位平均" : `${group}平均`], ...rows];
}

function rate(marks: LevelMarks | null): number {
  return marks === null ? 0 : (marks.score / marks.full) * 100;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The indicators that cost all units together the most. */
function costliestBlock(result: Result): Block {
  const most = lostByIndicator(result).slice(0, MOST_INDICATORS);
  return [["指标", "失分合计"], ...most.map(({ indicator, lost }) => [indicatorName(result, indicator), cellOfPoints(lost)])];
}

function indicatorName(result: Result, index: number): string {
  const indicator = result.scheme.indicators[index];
  return indicator ? `${indicator.id} ${indicator.level3}` : "";
}
