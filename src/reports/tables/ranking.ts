import { rankOrder } from "../../assessment/rank-order";
import { MOST_UNITS, totalsTitle } from "../charts/most-bars";
import { groupsOf, shownRange, shownRank, unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { NONE, type ReportColumn, type BareTable } from "../report-table";
import { overrideNotes } from "./overrides";
import { rankingNote, roundingNote, sourceNote, treatmentNote } from "../setting-notes";
import { shownPoints } from "../shown-points";

/** 总分排名表: every unit, best first. */
export function rankingTable(input: ReportInput): BareTable {
  const grouped = groupsOf(input).length > 1;
  const columns: readonly ReportColumn[] = [
    ...(grouped ? [{ name: "总排名", kind: "word", over: "名次" }, { name: "组内", kind: "word", over: "名次" }] as const : [{ name: "名次", kind: "word" }] as const),
    { name: "单位名称", kind: "name" },
    ...(grouped ? [{ name: "组别", kind: "word" }] as const : []),
    ...scoreColumns(input, "名次区间"),
  ];
  const order = rankOrder(input.result), ranked = order.filter((d) => input.result.departments[d]?.rank !== null).length;
  return {
    ...frame(input, order), ...chartOf({ id: "ranking", of: "各单位", ranked }, columns),
    id: "ranking", title: "总分排名表", columns,
    rows: order.map((d) => [
      shownRank(input, d, "rank"), ...(grouped ? [shownRank(input, d, "groupRank")] : []), unitName(input, d),
      ...(grouped ? [input.result.scheme.departments[d]?.group || NONE] : []), ...scoreCells(input, d, "overall"),
    ]),
  };
}

/** The same for each group, by the place within it; none where there is one group only. */
export function groupRankingTables(input: ReportInput): readonly BareTable[] {
  const groups = groupsOf(input);
  if (groups.length < 2) return [];
  const order = rankOrder(input.result, "groupRank");
  return groups.map(({ group }, index) => {
    const own = order.filter((d) => input.result.scheme.departments[d]?.group === group);
    const id = `group-ranking-${index + 1}`, columns: readonly ReportColumn[] = [{ name: "组内名次", kind: "word" }, { name: "单位名称", kind: "name" }, ...scoreColumns(input, "组内名次区间")];
    const ranked = own.filter((d) => input.result.departments[d]?.groupRank !== null).length;
    return {
      ...frame(input, own), ...chartOf({ id, of: group || "未分组单位", ranked }, columns),
      id, title: `${group || "未分组单位"}总分排名表`, columns,
      rows: own.map((d) => [shownRank(input, d, "groupRank"), unitName(input, d), ...scoreCells(input, d, "within")]),
    };
  });
}

/** The totals of the ranked units, which stand above the others. */
function chartOf({ id, of, ranked }: { readonly id: string; readonly of: string; readonly ranked: number }, columns: readonly ReportColumn[]): Pick<BareTable, "chart"> {
  const at = (name: string) => ({ row: 0, column: columns.findIndex((column) => column.name === name), count: Math.min(ranked, MOST_UNITS) });
  return ranked < 2 ? {} : { chart: { id, title: totalsTitle(of, ranked), unit: "分", bars: "rows", names: at("单位名称"), values: [{ name: "总分", cells: at("总分") }] } };
}

function scoreColumns({ ranges }: ReportInput, range: string): readonly ReportColumn[] {
  return [
    ...["基础分", "加分", "扣分", "总分"].map((name): ReportColumn => ({ name, kind: "number", over: "得分" })),
    { name: "等次", kind: "word" },
    ...(ranges === undefined ? [] : [{ name: range, kind: "word" } as const]),
    { name: "状态", kind: "word" },
  ];
}

const STATES = { final: "", provisional: "暂定", vetoed: "否决", unranked: "未排名" } as const;

function scoreCells(input: ReportInput, department: number, of: "overall" | "within"): readonly string[] {
  const { result, ranges } = input, scored = result.departments[department];
  if (scored === undefined) throw new RangeError(`no department ${department} in the result`);
  const points = [scored.base, scored.bonus, scored.penalty, scored.total].map((each) => shownPoints(result, each));
  return [...points, scored.grade || NONE, ...(ranges === undefined ? [] : [shownRange(input, department, of)]), STATES[scored.state]];
}

/** What does not depend on the rows' order. Remarks of units whose state is not final stand below the table. */
function frame(input: ReportInput, departments: readonly number[]): Pick<BareTable, "unit" | "summaryRows" | "notes" | "source"> {
  const { result, ranges } = input, { settings } = result.scheme;
  const remarks = departments.flatMap((d) => {
    const scored = result.departments[d];
    return scored === undefined || scored.state === "final" || scored.remarks.length === 0 ? [] : [`${unitName(input, d)}：${scored.remarks.join("；")}。`];
  });
  return {
    unit: "单位：分", summaryRows: 0, source: sourceNote(input),
    notes: [roundingNote(settings), rankingNote(settings), treatmentNote(settings), ...(ranges === undefined ? [] : [`名次区间：${ranges.method}。`]), ...overrideNotes(input, departments), ...remarks],
  };
}
