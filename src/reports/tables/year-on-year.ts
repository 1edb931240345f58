import { compare, divide, type Exact, exactOf, fraction, multiply, subtract, ZERO } from "../../assessment/exact";
import { exactText } from "../../assessment/exact-text";
import { rankOrder } from "../../assessment/rank-order";
import { formatPoints, POINT } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import { unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { NONE, type BareTable } from "../report-table";
import { roundingNote, sourceNote } from "../setting-notes";
import { shownFigure } from "./yearly";

/** What one unit reached in the year before, and its place then among the units that have a total of that year. */
export interface LastYear { readonly total: Exact; readonly rank: number }

/** The year before the scheme's; null where its 适用年度 names none. */
export function yearBefore({ result }: ReportInput): string | null {
  const own = /\d{4}/.exec(result.scheme.settings.year)?.[0];
  return own === undefined ? null : String(Number(own) - 1);
}

/** The totals of a year, of units that are not there any more too. */
function pastTotals({ result }: ReportInput, year: string | null): readonly { readonly department: string; readonly total: Exact }[] {
  return (result.scheme.history ?? []).flatMap(({ year: of, department, indicator, fact }) => (of === year && indicator === null && fact.kind === "number" ? [{ department, total: fraction(fact.numerator, fact.denominator) }] : []));
}

/** By department; null for one without a total of last year. */
export function lastYears(input: ReportInput): readonly (LastYear | null)[] {
  const { scheme } = input.result, year = yearBefore(input);
  const past = pastTotals(input, year), sorted = past.map(({ total }) => total).sort((a, b) => compare(b, a)), ranks = new Map<string, number>();
  sorted.forEach((total, at) => { if (!ranks.has(exactText(total))) ranks.set(exactText(total), at + 1); });
  const own = new Map(past.flatMap(({ department, total }) => (department === "" ? [] : [[department, { total, rank: ranks.get(exactText(total)) ?? 1 }] as const])));
  return scheme.departments.map(({ code }) => own.get(code) ?? null);
}

/** 同比表: totals and places of this year and the one before; no rows without last year's totals. */
export function yearOnYearTable(input: ReportInput): BareTable {
  const { result } = input, past = lastYears(input), year = yearBefore(input) ?? "上年", own = result.scheme.settings.year || "本年";
  const all = pastTotals(input, yearBefore(input)), former = all.filter(({ department }) => department === "").length;
  const order = past.some((each) => each !== null) ? rankOrder(result) : [];
  const decimals = Math.max(2, result.scheme.settings.rounding.decimals);
  return {
    id: "year-on-year", title: "总分同比表", unit: "单位：分、名", source: sourceNote(input), summaryRows: 0,
    columns: [
      { name: "单位名称", kind: "name" },
      ...["总分", "名次"].flatMap((over) => [year, own, "增减"].map((name) => ({ name, kind: "number", over }) as const)),
    ],
    rows: order.map((d) => {
      const scored = result.departments[d]!, before = past[d] ?? null, total = fraction(scored.total, POINT);
      return [
        unitName(input, d), before === null ? NONE : aligned(before.total, decimals), aligned(total, decimals), before === null ? NONE : plus(subtract(total, before.total)) + aligned(subtract(total, before.total), decimals),
        before === null ? NONE : String(before.rank), scored.rank === null ? NONE : String(scored.rank), before === null || scored.rank === null ? NONE : moved(before.rank - scored.rank),
      ];
    }),
    notes: [roundingNote(result.scheme.settings), `上年名次按历年得分中${all.length}个单位的总分排列${former === 0 ? "" : `，其中${former}个单位本年已不在单位名录`}；“—”为没有上年总分的单位；细则有调整的年度，得分和名次不完全可比。`, "名次增减为正的是名次上升。"],
  };
}

/** 年度数据同比表: the district's figures that state last year's. */
export function figuresYearOnYear(input: ReportInput): BareTable {
  const figures = (input.result.scheme.yearly ?? []).filter(({ lastYear, value }) => lastYear !== null && value !== null);
  const year = yearBefore(input) ?? "上年", own = input.result.scheme.settings.year || "本年";
  return {
    id: "figures-year-on-year", title: "年度数据同比表", unit: "", summaryRows: 0, source: "年度数据。",
    columns: [
      { name: "领域", kind: "name", merge: true }, { name: "项目", kind: "name" }, { name: "计量单位", kind: "word" },
      { name: year, kind: "number" }, { name: own, kind: "number" }, { name: "增减", kind: "number", over: "同比" }, { name: "增幅（%）", kind: "number", over: "同比" },
    ],
    rows: figures.map((figure) => {
      const value = figure.value ?? ZERO, before = figure.lastYear ?? ZERO, rate = figure.unit === "%";
      const growth = rate || compare(before, ZERO) <= 0 ? NONE : signed(multiply(divide(subtract(value, before), before), exactOf(100)), 2);
      return [figure.area || NONE, figure.item, figure.unit || NONE, exactText(before, rate ? 2 : 4), shownFigure(figure), signed(subtract(value, before), rate ? 2 : 4), growth];
    }),
    notes: ["增幅＝（本年－上年）÷上年×100%，上年为零的不计算；百分率只列增减的百分点。"],
  };
}

const plus = (value: Exact): string => (compare(value, ZERO) > 0 ? "+" : "");
const signed = (value: Exact, decimals: number): string => `${plus(value)}${exactText(value, decimals)}`;
const aligned = (value: Exact, decimals: number): string => formatPoints(roundHalfUp(value, decimals), decimals);
const moved = (places: number): string => (places > 0 ? `+${places}` : String(places));
