import { levelMarks } from "../../assessment/level-marks";
import type { Points } from "../../assessment/points";
import { rankOrder } from "../../assessment/rank-order";
import { shownRank, unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import type { BareTable } from "../report-table";
import { roundingNote, sourceNote } from "../setting-notes";
import { columnRate, meanPoints, shownPoints, sumOf } from "../shown-points";

/** 一级指标得分表: what every unit has on each of them, and below the mean, the highest, the lowest and the rate. */
export function level1Table(input: ReportInput): BareTable {
  const { result } = input, levels = levelMarks(result), order = rankOrder(result);
  const totals = order.map((d) => result.departments[d]?.total ?? 0);
  const summary = (name: string, of: (points: readonly Points[]) => Points | null): readonly string[] =>
    ["", name, ...levels.map(({ marks }) => shownPoints(result, of(marks.flatMap((own) => (own === null ? [] : [own.score]))))), shownPoints(result, of(totals))];
  const rates = levels.map(({ marks }) => {
    const own = marks.flatMap((each) => (each === null ? [] : [each]));
    return columnRate(sumOf(own.map(({ score }) => score)), sumOf(own.map(({ full }) => full)));
  });
  return {
    id: "level1", title: "一级指标得分表", unit: "单位：分", source: sourceNote(input),
    columns: [
      { name: "名次", kind: "word" }, { name: "单位名称", kind: "name" },
      ...levels.map(({ name }) => ({ name, kind: "number", over: "一级指标" }) as const), { name: "总分", kind: "number" },
    ],
    rows: [
      ...order.map((d) => [shownRank(input, d, "rank"), unitName(input, d), ...levels.map(({ marks }) => shownPoints(result, marks[d]?.score ?? null)), shownPoints(result, result.departments[d]?.total ?? null)]),
      summary("平均分", (points) => meanPoints(result, points)),
      summary("最高分", (points) => (points.length === 0 ? null : Math.max(...points))),
      summary("最低分", (points) => (points.length === 0 ? null : Math.min(...points))),
      ["", "得分率（%）", ...rates, "—"],
    ],
    summaryRows: 4,
    ...(levels.length === 0 ? {} : { chart: { id: "level-rates", title: "一级指标得分率", unit: "%", bars: "columns", names: { row: 0, column: 2, count: levels.length }, values: [{ name: "得分率", cells: { row: order.length + 3, column: 2, count: levels.length } }] } as const }),
    notes: [roundingNote(result.scheme.settings), "一级指标得分为折算前得分，不含加分、扣分；总分为折算并计入加分、扣分后的得分。“—”为该单位不涉及。", "得分率＝涉及单位得分合计÷适用分值合计×100%。"],
  };
}
