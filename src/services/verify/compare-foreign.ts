import type { Cause, Difference } from "../../assessment/difference";
import type { Points } from "../../assessment/points";
import type { Result } from "../../assessment/result";
import { restateTotals } from "../../engine/replay/restate";
import { resultOf } from "../../engine/result-of";
import { rank as rankBy } from "../../engine/run/rank";
import type { RankingBlock, RankingField } from "../../excel/read-ranking";
import { statedPlace, type StatedCell } from "../../excel/stated-table";
import { foldText } from "../../excel/parse/fold-text";
import type { UnitFinder } from "../../excel/parse/find-unit";
import type { Case } from "./case";
import { difference } from "./compare-scores";
import { foreignSum } from "./foreign-sum";
import { foreignTotalCause, type ForeignFigure } from "./foreign-total-cause";
import { planCell, type Found } from "./find-cause";
import { pointsIn, rankIn, numberIn } from "./stated-cells";
import { tieCause } from "./tie-cause";

/** One unit's row in a ranking from elsewhere. */
export interface ForeignRow {
  readonly block: RankingBlock;
  readonly row: number;
  readonly department: number;
}

/** Over which units the ranking's 名次 goes. */
export type RankBasis = "all" | "group" | "listed";

export interface ForeignCompared {
  readonly differences: readonly Difference[];
  readonly cells: number;
  readonly units: number;
  readonly basis: RankBasis;
}

/** A hand-made ranking against the recomputed one: only what it states, by the meaning of its columns. */
export function compareForeign(given: Case, blocks: readonly RankingBlock[], units: UnitFinder): ForeignCompared {
  const differences: Difference[] = [], rows: ForeignRow[] = [], seen = new Set<number>();
  for (const block of blocks) {
    block.table.values.forEach((_, row) => {
      const name = foldText(String(cellAt({ block, row }, "单位名称") ?? ""));
      if (name === "" || /^(合计|总计|平均|平均分|均值|备注|注|说明)/.test(name)) return;
      const department = given.result.scheme.departments.findIndex(({ code }) => code === units.unit(name)?.code);
      if (department >= 0 && !seen.has(department)) rows.push({ block, row, department });
      else differences.push({ table: block.table.name, where: statedPlace(block.table, row, block.columns.get("单位名称") ?? 0), unit: name, column: "单位名称", stated: name, recomputed: "", also: [], cause: "unknown-row", why: department >= 0 ? "该单位在表中重复出现" : wrongName(units, name) });
      if (department >= 0) seen.add(department);
    });
  }
  const compared = compareRows(given, rows);
  return { ...compared, differences: [...differences, ...compared.differences], units: rows.length };
}

function wrongName(units: UnitFinder, name: string): string {
  const similar = units.similar(name, "units");
  return similar === null ? "该单位不在单位名录中" : `该单位不在单位名录中，是否为“${similar}”`;
}

export const cellAt = ({ block, row }: Pick<ForeignRow, "block" | "row">, field: RankingField): StatedCell | undefined => {
  const at = block.columns.get(field);
  return at === undefined ? undefined : block.table.values[row]?.[at];
};

function compareRows(given: Case, rows: readonly ForeignRow[]): Omit<ForeignCompared, "units"> {
  const { result } = given, { departments } = result.scheme, differences: Difference[] = [], causes = new Map<number, Cause>();
  const rowOf = new Map(rows.map((row) => [row.department, row]));
  const cell = (department: number, field: RankingField) => {
    const row = rowOf.get(department);
    return row === undefined ? undefined : cellAt(row, field);
  };
  const stated = {
    totals: departments.map((_, department): Points | null => pointsIn(cell(department, "总分"))),
    groups: departments.map(({ group }, department) => { const own = foldText(String(cell(department, "组别") ?? "")); return own === "" ? group : own; }),
  };
  let cells = 0;
  const tell = (row: ForeignRow, field: RankingField, expected: StatedCell, found: () => Found): void => {
    const at = row.block.columns.get(field) ?? 0, cause = found();
    if (field === "总分" || field === "组别") causes.set(row.department, cause.cause);
    differences.push(difference(given, { table: row.block.table, name: departments[row.department]?.name ?? "", row: row.row, cell: { column: field, at, stated: cellAt(row, field), expected }, found: cause }));
  };
  const off = figuresOff(result, rows);
  for (const row of rows) {
    const group = foldText(String(cellAt(row, "组别") ?? ""));
    if (group !== "") {
      cells += 1;
      const own = departments[row.department]?.group ?? "";
      if (group !== own) tell(row, "组别", own, () => ({ cause: "wrong-group", why: "与单位名录中的组别不同", also: [] }));
    }
    for (const field of ["基础分", "加分", "扣分", "总分"] as const) {
      const number = numberIn(cellAt(row, field)), expected = planCell(result, { column: field, department: row.department });
      if (number === null || typeof expected !== "number") continue;
      cells += 1;
      if (Math.abs(number - expected) < 1e-7) continue;
      const sum = field === "总分" ? foreignSum(given, row) : null;
      tell(row, field, expected, () => foreignTotalCause(given, { department: row.department, field, stated: number, sum, all: off, column: rows.map((other) => cellAt(other, field)) }));
    }
  }
  const following = resultOf(restateTotals(given.scored, stated)), basis = basisOf(result, rows);
  for (const row of rows) {
    for (const field of ["名次", "组内名次"] as const) {
      const rank = rankIn(cellAt(row, field));
      if (rank === null) continue;
      cells += 1;
      const over: RankBasis = field === "组内名次" ? "group" : basis, expected = rankOver(result, rows, { department: row.department, over });
      if (rank === expected) continue;
      tell(row, field, expected ?? "—", () => {
        const own = causes.get(row.department) ?? [...causes.values()][0];
        if (own !== undefined && rank === rankOver(following, rows, { department: row.department, over })) return { cause: own, why: causes.has(row.department) ? "随本行总分或组别不同而不同" : "随其他单位的总分或组别不同而不同", also: [] };
        const tie = tieCause(given, { department: row.department, rank, ranking: stated, within: over === "group" ? "group" : "all" });
        return tie === null ? { cause: "wrong-rank", why: "与按总分排出的名次不符", also: [] } : { cause: "tie-rank", why: tie, also: [] };
      });
    }
    const grade = foldText(String(cellAt(row, "等次") ?? "")), expected = result.departments[row.department]?.grade ?? "";
    if (grade === "") continue;
    cells += 1;
    if (grade !== expected) {
      const own = causes.get(row.department), follows = grade === following.departments[row.department]?.grade;
      tell(row, "等次", expected, () => (own !== undefined && follows ? { cause: own, why: "随本行总分不同而不同", also: [] } : { cause: "unexplained", why: "与等次的分数线和名额不符", also: [] }));
    }
  }
  return { differences, cells, basis };
}

/** Every figure of points that is not the computed one. */
function figuresOff(result: Result, rows: readonly ForeignRow[]): readonly ForeignFigure[] {
  return rows.flatMap((row) => (["基础分", "加分", "扣分", "总分"] as const).flatMap((field): readonly ForeignFigure[] => {
    const stated = numberIn(cellAt(row, field)), expected = planCell(result, { column: field, department: row.department });
    return stated === null || typeof expected !== "number" || Math.abs(stated - expected) < 1e-7 ? [] : [{ department: row.department, field, stated }];
  }));
}

/** The basis under which the fewest ranks are wrong. */
function basisOf(result: Result, rows: readonly ForeignRow[]): RankBasis {
  const wrong = (over: RankBasis): number => rows.filter((row) => {
    const rank = rankIn(cellAt(row, "名次"));
    return rank !== null && rank !== rankOver(result, rows, { department: row.department, over });
  }).length;
  return (["all", "group", "listed"] as const).reduce((best, each) => (wrong(each) < wrong(best) ? each : best));
}

function rankOver(result: Result, rows: readonly ForeignRow[], { department, over }: { readonly department: number; readonly over: RankBasis }): number | null {
  const own = result.departments[department];
  if (own === undefined || over !== "listed") return (over === "all" ? own?.rank : own?.groupRank) ?? null;
  const listed = rows.filter((row) => result.departments[row.department]?.rank !== null).map((row) => row.department);
  const { rank } = rankBy(Float64Array.from(listed, (unit) => -(result.departments[unit]?.rank ?? 0)), result.scheme.settings.rankMethod);
  const at = listed.indexOf(department);
  return at < 0 ? null : (rank[at] ?? null);
}
