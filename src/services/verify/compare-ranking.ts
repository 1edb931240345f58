import type { Cause, Difference } from "../../assessment/difference";
import type { Points } from "../../assessment/points";
import type { Result } from "../../assessment/result";
import { restateItems, restateTotals } from "../../engine/replay/restate";
import { resultOf } from "../../engine/result-of";
import { OVERRIDE_COLUMN } from "../../excel/result/override-column";
import type { StatedTable } from "../../excel/stated-table";
import type { Case } from "./case";
import { difference, type ScoresCompared } from "./compare-scores";
import { derivedCause, planCell, settingsChanged, typedOver, type Found } from "./find-cause";
import { pointsIn, rankIn, rowsByName, sameCell } from "./stated-cells";
import { missingRow, repeatedRow, strangeRow } from "./row-differences";
import { tieCause } from "./tie-cause";

/** What a ranking states of the units, whatever it looks like. */
export interface StatedRanking {
  /** By department; null where it states none. */
  readonly totals: readonly (Points | null)[];
  readonly groups: readonly string[];
}

/** 单位排名, cell by cell: sums first, then ranks and grades, which may only follow from them. */
export function compareRanking(given: Case, table: StatedTable, scores: ScoresCompared | null): { readonly differences: readonly Difference[]; readonly cells: number } {
  const { result } = given, { departments } = result.scheme, rows = rowsByName(table, "单位名称");
  const at = (column: string): number => table.columns.indexOf(column);
  const rowOf = departments.map(({ name }) => rows.get(name)?.[0]);
  const cellOf = (department: number, column: string) => (rowOf[department] === undefined ? undefined : table.values[rowOf[department]]?.[at(column)]);
  const restated = resultOf(restateItems(given.scored, (department, indicator) => scores?.items[department]?.[indicator]));
  const stated: StatedRanking = {
    totals: departments.map((_, department) => pointsIn(cellOf(department, "总分"))),
    groups: departments.map(({ group }, department) => String(cellOf(department, "组别") ?? group)),
  };
  const differences: Difference[] = [...rows].filter(([name]) => given.unit(name) === null).map(([name, [row = 0]]) => strangeRow(table, name, row));
  let cells = 0;
  const sums = new Map<number, Cause>(), following = followers(given, stated, sums);
  const tell = (department: number, column: string, find: (stated: ReturnType<typeof cellOf>, expected: ReturnType<typeof cellOf>) => Found): void => {
    const row = rowOf[department];
    if (row === undefined || at(column) < 0) return;
    cells += 1;
    const cell = { column, at: at(column), stated: cellOf(department, column), expected: planCell(result, { column, department }) };
    if (sameCell(cell.stated, cell.expected)) return;
    const found = find(cell.stated, cell.expected);
    if (column === "总分" || column === "组别") sums.set(department, found.cause);
    differences.push(difference(given, { table, name: departments[department]?.name ?? "", row, cell, found }));
  };
  departments.forEach(({ name }, department) => {
    if (rowOf[department] === undefined) differences.push(missingRow(table, name));
    differences.push(...(rows.get(name) ?? []).slice(1).map((row) => repeatedRow(table, name, row)));
    const items = scores?.causes.get(department) ?? new Map<number, Cause>();
    for (const column of ["组别", "基础分", "加分", "扣分", "总分", OVERRIDE_COLUMN]) {
      tell(department, column, (cell, expected) => derivedCause(given, {
        department, column, stated: cell, expected, restated: planCell(restated, { column, department }), values: table.values.map((each) => each[at(column)]), items,
        ...(column === "总分" ? { sum: sumOfParts((part) => pointsIn(cellOf(department, part)), result) } : {}),
      }));
    }
  });
  departments.forEach((_, department) => {
    for (const column of ["名次", "组内名次", "等次", "状态"]) {
      tell(department, column, (cell) => standingCause(given, { department, column, stated: cell, following, ranking: stated, sums }));
    }
  });
  return { differences, cells };
}

/** 基础分＋加分－扣分 within the bounds of the settings; null where a part is missing, or a veto acts on the total. */
function sumOfParts(part: (name: string) => Points | null, { scheme }: Result): Points | null {
  const [base, bonus, penalty] = ["基础分", "加分", "扣分"].map(part);
  if (base === null || bonus === null || penalty === null || base === undefined || bonus === undefined || penalty === undefined) return null;
  const { totalMayExceedFull, totalFloor, fullMarks, rounding } = scheme.settings;
  if (rounding.place === "total") return null;
  const sum = base + bonus - penalty, held = totalMayExceedFull === "no" ? Math.min(sum, fullMarks * 10_000) : sum;
  return totalFloor === null ? held : Math.max(held, totalFloor * 10_000);
}

interface StandingCell {
  readonly department: number;
  readonly column: string;
  readonly stated: string | number | boolean | undefined;
  /** The result if the stated totals and groups that differ for one cause were right, or (null) all of them. */
  readonly following: (cause: Cause | null) => Result;
  readonly ranking: StatedRanking;
  /** What made totals and groups differ. */
  readonly sums: ReadonlyMap<number, Cause>;
}

/** A rank or grade that follows from other totals or groups has their cause; else ties, settings, or a person. */
function standingCause(given: Case, { department, column, stated, following, ranking, sums }: StandingCell): Found {
  const causes = [...new Set(sums.values())].sort((a, b) => count(sums, b) - count(sums, a));
  const one = causes.find((cause) => sameCell(stated, planCell(following(cause), { column, department })));
  const all = one === undefined && causes.length > 1 && sameCell(stated, planCell(following(null), { column, department })) ? (sums.get(department) ?? causes[0]) : one;
  if (all !== undefined) return { cause: all, why: sums.has(department) ? "随本行总分或组别不同而不同" : "随其他单位的总分或组别不同而不同", also: [] };
  const before = given.evidence.before();
  if (before !== null && sameCell(stated, planCell(before, { column, department }))) return settingsChanged(given);
  const rank = rankIn(stated);
  if (rank !== null && (column === "名次" || column === "组内名次")) {
    const tie = tieCause(given, { department, rank, ranking, within: column === "名次" ? "all" : "group" });
    if (tie !== null) return { cause: "tie-rank", why: tie, also: given.evidence.intact ? ["typed-over"] : [] };
  }
  if (column === "状态" && given.evidence.unitChanged(department) === true) return { cause: "data-changed", why: "评分之后与该单位有关的数据有改动", also: [] };
  if (column === "状态" && indicatorsOf(given).some((_, indicator) => given.evidence.ruleChanged(indicator) === true)) return { cause: "rule-changed", why: "考评细则在评分之后有改动", also: [] };
  const words = column === "状态" || column === "等次" ? "" : "与按总分排出的名次不符";
  return typedOver(given, words, words === "" ? [] : ["wrong-rank"]);
}

const indicatorsOf = ({ result: { scheme } }: Case) => scheme.indicators;

/** Scorings restated with what the ranking states, made when asked for. */
function followers({ scored, result }: Case, { totals, groups }: StatedRanking, sums: ReadonlyMap<number, Cause>): (cause: Cause | null) => Result {
  const made = new Map<Cause | null, Result>();
  return (cause) => {
    const counts = (department: number): boolean => (cause === null ? true : sums.get(department) === cause);
    const known = made.get(cause) ?? resultOf(restateTotals(scored, {
      totals: totals.map((total, department) => (counts(department) ? total : null)),
      groups: groups.map((group, department) => (counts(department) ? group : (result.scheme.departments[department]?.group ?? ""))),
    }));
    made.set(cause, known);
    return known;
  };
}

const count = (sums: ReadonlyMap<number, Cause>, cause: Cause): number => [...sums.values()].filter((each) => each === cause).length;

