import { compare, fraction, type Exact } from "../../assessment/exact";
import { POINT_DECIMALS, type Points } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import { changeColumn, nameColumn, pointsColumn, rankColumn, wordColumn } from "../../excel/inspection/columns";
import { yearBefore } from "../../excel/parse/parse-history";
import type { Inspected } from "./inspected";
import { impossible, type Inspection } from "./inspection";
import { byRank, cellOf, pointsText, signed, titleOf } from "./names";
import { moveWords } from "./rank-changes";

interface Before { readonly total: Points; readonly rank: number }

/** Last year's totals as 历年得分 states them against this year's: without its rules and data a change cannot be split. */
export function inspectAgainstHistory({ scheme, result }: Inspected): Inspection {
  const year = yearBefore(scheme.settings.year);
  if (year === null) return impossible("考评设置没有写明适用年度，不知哪一年是上年。请填写适用年度，或选择上年的工作簿。");
  const totals = scheme.departments.map(({ code }) => totalIn(scheme, { code, year })), known = totals.filter((total) => total !== null);
  if (known.length === 0) return impossible(`历年得分中没有${year}年的总分。请在历年得分中填写，或选择上年的工作簿。`);
  const before = totals.map((total): Before | null => total === null ? null : { total: roundHalfUp(total, POINT_DECIMALS), rank: 1 + known.filter((other) => compare(other, total) > 0).length });
  const order = byRank(result), change = (unit: number) => ({ before: before[unit] ?? null, after: { total: result.departments[unit]?.total ?? 0, rank: result.departments[unit]?.rank ?? null } });
  const both = order.filter((unit) => before[unit] !== null), raised = (sign: number): number => both.filter((unit) => Math.sign(change(unit).after.total - (before[unit]?.total ?? 0)) === sign).length;
  const headline = [
    `与历年得分中${year}年的总分比较：${both.length} 个单位两年均有总分，${raised(1)} 个上升，${raised(-1)} 个下降`,
    "历年得分没有上年的细则和数据，不能区分工作变化和细则变化；选择上年的工作簿即可区分。",
  ];
  const cells = (unit: number) => { const { before: was, after } = change(unit); return { was, after, diff: was === null ? null : after.total - was.total }; };
  return {
    headline, outcome: "good",
    sheets: [{
      name: "与上年总分对比", title: `${titleOf(scheme)}  与${year}年总分对比`, notes: headline,
      columns: [nameColumn("单位名称", 140), wordColumn("组别", 76), pointsColumn(`${year}年总分`, scheme.settings), pointsColumn("本年总分", scheme.settings), changeColumn("变化", scheme.settings), rankColumn(`${year}年名次`, 66), rankColumn("本年名次", 66), wordColumn("名次变化", 76)],
      rows: order.map((unit) => {
        const { was, after, diff } = cells(unit), { name = "", group = "" } = scheme.departments[unit] ?? {};
        return { cells: [name, group, was === null ? "—" : cellOf(was.total), cellOf(after.total), diff === null ? "—" : cellOf(diff), was?.rank ?? "—", after.rank ?? "—", was === null ? "—" : moveWords({ name, group, before: was, after, why: "" })] };
      }),
    }],
    json: { before: `${year}年`, split: false, units: order.map((unit) => { const { was, after, diff } = cells(unit); return { name: scheme.departments[unit]?.name, before: was === null ? null : { total: pointsText(scheme, was.total), rank: was.rank }, after: { total: pointsText(scheme, after.total), rank: after.rank }, change: diff === null ? null : signed(scheme, diff) }; }) },
  };
}

function totalIn({ history = [] }: Inspected["scheme"], { code, year }: { readonly code: string; readonly year: string }): Exact | null {
  const found = history.find((figure) => figure.department === code && figure.year === year && figure.indicator === null)?.fact;
  return found?.kind === "number" ? fraction(found.numerator, found.denominator) : null;
}
