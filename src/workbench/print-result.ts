import { lostByIndicator } from "../assessment/lost-by-indicator";
import { formatPoints } from "../assessment/points";
import type { Result } from "../assessment/result";
import { RANGE_COLUMN, rangeWords, type RankingRanges } from "../excel/result/range-column";
import { DEPARTMENT_STATE_WORDS } from "../excel/schema";
import { textTable } from "./text-table";

interface Printing {
  readonly costliest: number;
  readonly errors: number;
  readonly ranges?: RankingRanges | null;
}

/** The ranking and the costliest indicators, for a terminal; `errors` in the data make a trial of them. */
export function printResult(result: Result, { costliest: most, errors, ranges = null }: Printing): string {
  const trial = errors === 0 ? [] : [`有 ${errors} 处须更正，以下为更正前的试算，不作为正式结果。`, ""];
  return [...trial, ranking(result, ranges), ...(ranges === null ? [] : [`名次区间：${ranges.method}。`, ""]), "失分最多的指标", costliest(result, most)].join("\n");
}

function ranking(result: Result, ranges: RankingRanges | null): string {
  const { departments, settings } = result.scheme;
  const { decimals } = settings.rounding;
  const order = result.departments.map((_, index) => index).sort((a, b) => place(result, a) - place(result, b) || a - b);
  const rows = order.map((index) => {
    const scored = result.departments[index]!, department = departments[index]!;
    return [
      rankWord(scored.rank, scored.tied), department.name, department.group, rankWord(scored.groupRank, scored.groupTied),
      formatPoints(scored.base, decimals), formatPoints(scored.bonus, decimals), formatPoints(scored.penalty, decimals), formatPoints(scored.total, decimals),
      scored.grade, DEPARTMENT_STATE_WORDS[scored.state], ...(ranges === null ? [] : [rangeWords(ranges, index)]),
    ];
  });
  const right = { align: "right" } as const;
  return textTable(
    [{ title: "名次" }, { title: "单位名称" }, { title: "组别" }, { title: "组内名次" }, { title: "基础分", ...right }, { title: "加分", ...right }, { title: "扣分", ...right }, { title: "总分", ...right }, { title: "等次" }, { title: "状态" }, ...(ranges === null ? [] : [{ title: RANGE_COLUMN }])],
    rows,
  );
}

const place = (result: Result, index: number) => result.departments[index]?.rank ?? Number.MAX_SAFE_INTEGER;
const rankWord = (rank: number | null, tied: boolean) => (rank === null ? "—" : `${tied ? "并列" : ""}第${rank}名`);

function costliest(result: Result, most: number): string {
  const rows = lostByIndicator(result).slice(0, most).map(({ indicator, lost, departments }) => {
    const { id, level3, clause } = result.scheme.indicators[indicator]!;
    return [id, level3, formatPoints(lost, result.scheme.settings.rounding.decimals), String(departments), shortened(clause)];
  });
  return textTable([{ title: "编号" }, { title: "三级指标" }, { title: "失分合计", align: "right" }, { title: "涉及单位", align: "right" }, { title: "评分标准" }], rows);
}

const shortened = (clause: string) => (clause.length > 36 ? `${clause.slice(0, 35)}…` : clause).replace(/\s+/g, " ");
