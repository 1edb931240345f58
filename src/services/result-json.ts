import { exactText } from "../assessment/exact-text";
import { fraction } from "../assessment/exact";
import { rankSpanText } from "../assessment/rank-span";
import type { RankRanges } from "../reports/report-input";
import { overrideOf } from "../assessment/override-of";
import { formatPoints, type Points } from "../assessment/points";
import type { Problem } from "../assessment/problem";
import type { Adjustment, DepartmentResult, ItemScore, LedgerLine, Result } from "../assessment/result";
import { describeSettings } from "../excel/settings/describe-settings";

/** What `--json` writes. Points are decimal strings. */
export interface ResultJson {
  readonly scheme: { readonly name: string; readonly version: string; readonly year: string; readonly fullMarks: string; readonly indicators: readonly IndicatorJson[] };
  /** Every setting in force by its Chinese name. */
  readonly settings: Readonly<Record<string, string>>;
  /** How 名次区间 were made, where they were asked for. */
  readonly rankRanges?: string;
  readonly departments: readonly DepartmentJson[];
  readonly problems: readonly ProblemJson[];
}
export interface IndicatorJson { readonly id: string; readonly level1: string; readonly level2: string; readonly level3: string; readonly points: string; readonly category: string; readonly clause: string }
export interface DepartmentJson {
  readonly code: string; readonly name: string; readonly group: string;
  readonly base: string; readonly bonus: string; readonly penalty: string; readonly total: string;
  readonly rank: number | null; readonly groupRank: number | null;
  /** 名次区间; null for a unit without a rank; absent where nobody asked. */
  readonly rankRange?: { readonly best: number; readonly worst: number; readonly words: string } | null;
  readonly grade: string; readonly state: DepartmentResult["state"];
  /** Why the state is what it is. */
  readonly remarks: readonly string[];
  readonly tied: boolean; readonly groupTied: boolean;
  /** 适用分值, and what was earned of it before conversion to full marks. */
  readonly applicable: string; readonly earned: string;
  /** Each part in its own full marks; score null where nothing of it applies. Empty for a scheme without parts. */
  readonly parts: readonly { readonly name: string; readonly weight: string; readonly fullMarks: string; readonly score: string | null }[];
  /** From the sum of the items to the total: conversion, caps, vetoes, bounds, rounding. Negative points are given. */
  readonly adjustments: readonly { readonly kind: Adjustment["kind"]; readonly points: string; readonly working: string }[];
  /** 历年得分 of the year before, null without it. */
  readonly lastYearTotal: string | null;
  readonly indicators: readonly ItemJson[];
}
export interface ItemJson {
  readonly id: string; readonly state: ItemScore["state"];
  /** null unless there is one. */
  readonly score: string | null;
  readonly full: string;
  readonly lost: readonly { readonly points: string; readonly clause: string; readonly working: string }[];
  /** 复核改分: a reviewer's score beside the computed one (null: not counted); absent where there is none. */
  readonly override?: { readonly points: string; readonly computed: string | null; readonly counts: boolean; readonly reason: string; readonly reviewer: string; readonly date: string };
}
export interface ProblemJson { readonly code: string; readonly severity: Problem["severity"]; readonly message: string; readonly sheet: string | null; readonly cell: string | null }

export function resultJson(result: Result | null, problems: readonly Problem[], ranges: RankRanges | null = null): ResultJson {
  const scheme = result?.scheme;
  return {
    scheme: {
      name: scheme?.settings.name ?? "", version: scheme?.settings.version ?? "", year: scheme?.settings.year ?? "",
      fullMarks: String(scheme?.settings.fullMarks ?? ""),
      indicators: (scheme?.indicators ?? []).map(({ id, level1, level2, level3, points, category, clause }) => ({ id, level1, level2, level3, points: String(points), category, clause })),
    },
    ...(ranges === null ? {} : { rankRanges: ranges.method }),
    settings: Object.fromEntries(scheme ? describeSettings(scheme.settings).map(({ name, value }) => [name, value]) : []),
    departments: result ? result.departments.map((_, index) => ({ ...departmentJson(result, index), ...rangeJson(ranges, index) })) : [],
    problems: problems.map(({ code, severity, message, where }) => ({ code, severity, message, sheet: where?.sheet ?? null, cell: where?.cell ?? null })),
  };
}

function departmentJson(result: Result, index: number): DepartmentJson {
  const department = result.scheme.departments[index], scored = result.departments[index];
  if (!department || !scored) throw new RangeError(`no department ${index} in the result`);
  const text = (points: Points): string => formatPoints(points, result.scheme.settings.rounding.decimals);
  const lines = new Map<number, LedgerLine[]>();
  for (const line of result.ledger(index)) lines.set(line.indicator, [...(lines.get(line.indicator) ?? []), line]);
  return {
    code: department.code, name: department.name, group: department.group,
    base: text(scored.base), bonus: text(scored.bonus), penalty: text(scored.penalty), total: text(scored.total),
    rank: scored.rank, groupRank: scored.groupRank, grade: scored.grade, state: scored.state,
    remarks: scored.remarks, tied: scored.tied, groupTied: scored.groupTied,
    applicable: text(scored.full), earned: text(scored.earned),
    parts: result.scheme.settings.parts.map(({ name, weight, fullMarks }, part) => {
      const score = scored.parts[part] ?? null;
      return { name, weight: String(weight), fullMarks: String(fullMarks ?? result.scheme.settings.fullMarks), score: score === null ? null : text(score) };
    }),
    adjustments: result.adjustments(index).map(({ kind, lost, working }) => ({ kind, points: text(lost), working })),
    lastYearTotal: lastYearTotal(result, department.code),
    indicators: result.scheme.indicators.map(({ id }, indicator) => {
      const { state, score, full } = result.item(index, indicator);
      const lost = (lines.get(indicator) ?? []).map((line) => ({ points: text(line.lost), clause: line.clause, working: line.working }));
      return { id, state, score: score === null ? null : text(score), full: text(full), lost, ...overrideJson(result, { department: index, indicator }) };
    }),
  };
}

function rangeJson(ranges: RankRanges | null, index: number): Pick<DepartmentJson, "rankRange"> {
  if (ranges === null) return {};
  const span = ranges.units[index]?.overall ?? null;
  return { rankRange: span === null ? null : { ...span, words: rankSpanText(span) } };
}

function overrideJson(result: Result, { department, indicator }: { readonly department: number; readonly indicator: number }): Pick<ItemJson, "override"> {
  const found = overrideOf(result, department, indicator), text = (points: Points): string => formatPoints(points, result.scheme.settings.rounding.decimals);
  if (found === null) return {};
  const { points, computed, counts, reason, reviewer, date } = found;
  return { override: { points: text(points), computed: computed === null ? null : text(computed), counts, reason, reviewer, date } };
}

function lastYearTotal({ scheme }: Result, code: string): string | null {
  const year = String(Number(/\d{4}/.exec(scheme.settings.year)?.[0]) - 1);
  const past = (scheme.history ?? []).find((figure) => figure.year === year && figure.department === code && figure.indicator === null);
  return past?.fact.kind === "number" ? exactText(fraction(past.fact.numerator, past.fact.denominator)) : null;
}
