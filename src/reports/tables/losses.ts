import type { LedgerLine, Result } from "../../assessment/result";
import type { Points } from "../../assessment/points";
import { MOST_INDICATORS } from "../charts/most-bars";
import type { ReportInput } from "../report-input";
import { NONE, type BareTable } from "../report-table";
import { sourceNote } from "../setting-notes";
import { columnRate, meanPoints, shownPoints, sumOf } from "../shown-points";

/** What all units lost on one base indicator. */
export interface IndicatorLosses {
  readonly indicator: number;
  readonly lost: Points;
  /** Departments that lost points, and those that have a score on it. */
  readonly losing: readonly number[];
  readonly scored: number;
  /** The stretch of the clause that cost the most, over all units. */
  readonly costliest: { readonly clause: string; readonly lost: Points; readonly departments: number };
}

/** Base indicators on which points were lost, the costliest first. */
export function lossesByIndicator(result: Result): readonly IndicatorLosses[] {
  const { indicators, departments } = result.scheme;
  const lines = new Map<number, { readonly department: number; readonly line: LedgerLine }[]>();
  result.ledgers().forEach((ledger, department) => {
    for (const line of ledger) {
      if (indicators[line.indicator]?.category !== "base") continue;
      const own = lines.get(line.indicator);
      if (own === undefined) lines.set(line.indicator, [{ department, line }]);
      else own.push({ department, line });
    }
  });
  return [...lines].map(([indicator, own]): IndicatorLosses => {
    const byDepartment = new Map<number, number>();
    for (const { department, line } of own) byDepartment.set(department, (byDepartment.get(department) ?? 0) + line.lost);
    const losing = [...byDepartment].filter(([, lost]) => lost > 0).map(([department]) => department);
    return {
      indicator, losing, lost: sumOf(own.map(({ line }) => line.lost)), costliest: costliestClause(own),
      scored: departments.filter((_, d) => result.item(d, indicator).score !== null).length,
    };
  }).filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost || a.indicator - b.indicator);
}

function costliestClause(lines: readonly { readonly department: number; readonly line: LedgerLine }[]): IndicatorLosses["costliest"] {
  const clauses = new Map<string, { lost: number; departments: Set<number> }>();
  for (const { department, line } of lines) {
    const own = clauses.get(line.clause) ?? { lost: 0, departments: new Set<number>() };
    own.lost += line.lost;
    own.departments.add(department);
    clauses.set(line.clause, own);
  }
  const [[clause, own] = ["", { lost: 0, departments: new Set<number>() }]] = [...clauses].sort(([, a], [, b]) => b.lost - a.lost);
  return { clause, lost: own.lost, departments: own.departments.size };
}

/** 失分分析表: by indicator, with the clause that cost the most; the last row adds everything up. */
export function lossesTable(input: ReportInput): BareTable {
  const { result } = input, losses = lossesByIndicator(result), all = sumOf(losses.map(({ lost }) => lost));
  const count = Math.min(losses.length, MOST_INDICATORS);
  return {
    id: "losses", title: "失分分析表", unit: "单位：分", source: sourceNote(input), summaryRows: losses.length === 0 ? 0 : 1,
    columns: [
      { name: "指标编号", kind: "word" }, { name: "指标", kind: "name" }, { name: "分值", kind: "number" },
      { name: "计分", kind: "number", over: "单位数（个）" }, { name: "失分", kind: "number", over: "单位数（个）" },
      { name: "合计", kind: "number", over: "失分" }, { name: "平均", kind: "number", over: "失分" }, { name: "占比（%）", kind: "number", over: "失分" },
      { name: "条款", kind: "prose", over: "失分最多的条款" }, { name: "失分", kind: "number", over: "失分最多的条款" },
    ],
    rows: [
      ...losses.map(({ indicator, lost, losing, scored, costliest }) => {
        const { id, level3, level2, points } = result.scheme.indicators[indicator]!;
        const mean = meanPoints(result, losing.length === 0 ? [] : [lost, ...losing.slice(1).map(() => 0)]);
        return [id, level3 || level2, String(points), String(scored), String(losing.length), shownPoints(result, lost), shownPoints(result, mean), columnRate(lost, all), costliest.clause || NONE, shownPoints(result, meanPoints(result, [costliest.lost]))];
      }),
      ...(losses.length === 0 ? [] : [["", "合计", "", "", "", shownPoints(result, all), "", columnRate(all, all), "", ""]]),
    ],
    ...(losses.length === 0 ? {} : { chart: { id: "losses", title: "失分最多的指标（全部单位合计）", unit: "分", bars: "rows", names: { row: 0, column: 1, count }, values: [{ name: "失分合计", cells: { row: 0, column: 5, count } }] } as const }),
    notes: ["只计基础指标；加分、扣分和否决另表列出。失分为折算前的分值，按失分合计从高到低排列。", "平均失分＝失分合计÷失分单位数；占比＝失分合计÷全部失分×100%，因四舍五入各项之和可能与100有微小出入。"],
  };
}
