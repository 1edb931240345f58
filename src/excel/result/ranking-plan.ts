import { rankOrder } from "../../assessment/rank-order";
import type { DepartmentResult, Result } from "../../assessment/result";
import { DEPARTMENT_STATE_WORDS, RESULT_TABLES } from "../schema";
import { noteOf, titleOf } from "./heading";
import { OVERRIDE_COLUMN, overrideWords } from "./override-column";
import { cellOfPoints, pointsFormat } from "./points-format";
import { RANGE_COLUMN, rangeWords, type RankingRanges } from "./range-column";
import type { ColumnPlan, PlanCell, TablePlan } from "./table-plan";

type RankingColumn = (typeof RESULT_TABLES)["单位排名"][number];

const LOOKS: Readonly<Record<RankingColumn, Pick<ColumnPlan, "look" | "width">>> = {
  名次: { look: "rank", width: 46 }, 单位名称: { look: "name", width: 150 }, 组别: { look: "word", width: 76 }, 组内名次: { look: "rank", width: 62 },
  基础分: { look: "points", width: 66 }, 加分: { look: "points", width: 58 }, 扣分: { look: "points", width: 58 }, 总分: { look: "sum", width: 66 },
  等次: { look: "word", width: 60 }, 状态: { look: "word", width: 60 },
};

/** 单位排名: by rank, units without one last; with 名次区间 where somebody asked for them. */
export function rankingPlan(result: Result, ranges: RankingRanges | null = null): TablePlan {
  const { settings } = result.scheme;
  const columns = RESULT_TABLES.单位排名.map((name): ColumnPlan => ({ name, ...LOOKS[name], format: formatOf(LOOKS[name].look, pointsFormat(settings, "total")) }));
  const order = rankOrder(result), further = furtherColumns(result, ranges), counted = new Set(result.overrides.filter(({ counts }) => counts).map(({ department }) => department));
  return {
    table: "单位排名", title: titleOf(settings, "单位排名"), note: `${noteOf(settings)}${ranges === null ? "" : `；${RANGE_COLUMN} ${ranges.method.replaceAll("；", "、")}`}`, columns: [...columns, ...further.map(({ column }) => column)], key: ["单位名称"], bands: [],
    rows: order.map((index) => [...rankingRow(result, index), ...further.map(({ cell }) => cell(index))]),
    marks: order.flatMap((index, row) => (counted.has(index) ? [{ row, column: "总分" }] : [])),
  };
}

interface FurtherColumn { readonly column: ColumnPlan; readonly cell: (department: number) => PlanCell }

/** What only some results have to tell. */
function furtherColumns(result: Result, ranges: RankingRanges | null): readonly FurtherColumn[] {
  const spans: readonly FurtherColumn[] = ranges === null ? [] : [{ column: { name: RANGE_COLUMN, look: "word", width: 84, format: "General" }, cell: (department) => rangeWords(ranges, department) }];
  return result.overrides.length === 0 ? spans : [...spans, { column: { name: OVERRIDE_COLUMN, look: "name", width: 170, format: "General" }, cell: (department) => overrideWords(result, department) }];
}

function rankingRow(result: Result, index: number): readonly PlanCell[] {
  const department = result.scheme.departments[index], scored = result.departments[index];
  if (!department || !scored) throw new RangeError(`no department ${index} in the result`);
  const cells: Record<RankingColumn, PlanCell> = {
    名次: scored.rank ?? "—", 单位名称: department.name, 组别: department.group, 组内名次: scored.groupRank ?? "—",
    ...pointsOf(scored), 等次: scored.grade, 状态: DEPARTMENT_STATE_WORDS[scored.state],
  };
  return RESULT_TABLES.单位排名.map((name) => cells[name]);
}

function pointsOf(scored: DepartmentResult): Record<"基础分" | "加分" | "扣分" | "总分", number> {
  return {
    基础分: cellOfPoints(scored.base), 加分: cellOfPoints(scored.bonus),
    扣分: cellOfPoints(scored.penalty), 总分: cellOfPoints(scored.total),
  };
}

export function formatOf(look: ColumnPlan["look"], points: string): string {
  return look === "points" || look === "sum" ? points : "General";
}
