import type { Result } from "../../assessment/result";
import { changeColumn, nameColumn, pointsColumn, proseColumn, rankColumn, wordColumn } from "../../excel/inspection/columns";
import type { InspectionSheet } from "./inspection";
import { byRank, cellOf, pointsText, signed } from "./names";

/** One unit before and after: by name, because the two results may be of different schemes. */
export interface RankChange {
  readonly name: string;
  readonly group: string;
  readonly before: { readonly total: number; readonly rank: number | null } | null;
  readonly after: { readonly total: number; readonly rank: number | null } | null;
  /** What made the difference, the largest first. */
  readonly why: string;
}

/** Every unit of either result, in the order of the second. */
export function rankChanges(before: Result, after: Result): readonly RankChange[] {
  const known = new Map(before.scheme.departments.map(({ code }, index) => [code, index]));
  const rows = byRank(after).map((unit): RankChange => {
    const department = after.scheme.departments[unit], scored = after.departments[unit], old = known.get(department?.code ?? ""), was = old === undefined ? undefined : before.departments[old];
    known.delete(department?.code ?? "");
    return {
      name: department?.name ?? "", group: department?.group ?? "",
      before: was === undefined ? null : { total: was.total, rank: was.rank },
      after: scored === undefined ? null : { total: scored.total, rank: scored.rank },
      why: old === undefined ? "" : whyChanged({ before, after }, old, unit),
    };
  });
  const gone = [...known.values()].map((unit): RankChange => ({ name: before.scheme.departments[unit]?.name ?? "", group: before.scheme.departments[unit]?.group ?? "", before: { total: before.departments[unit]?.total ?? 0, rank: before.departments[unit]?.rank ?? null }, after: null, why: "" }));
  return [...rows, ...gone];
}

/** The items whose score changed most, at most four. */
function whyChanged({ before, after }: { readonly before: Result; readonly after: Result }, old: number, unit: number): string {
  const indices = new Map(before.scheme.indicators.map(({ id }, index) => [id, index]));
  const changes = after.scheme.indicators.flatMap(({ id }, indicator) => {
    const at = indices.get(id), now = after.item(unit, indicator), was = at === undefined ? null : before.item(old, at);
    if (was === null) return now.score === null ? [] : [{ id: `${id}（新增）`, points: now.score }];
    if (was.score === null || now.score === null) return was.score === now.score ? [] : [{ id: `${id}（${now.score === null ? "改为不计" : "改为计分"}）`, points: (now.score ?? 0) - (was.score ?? 0) }];
    return now.score === was.score ? [] : [{ id, points: now.score - was.score }];
  }).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const told = changes.slice(0, 4).map(({ id, points }) => `${id} ${signed(after.scheme, points)}`).join("，");
  return changes.length > 4 ? `${told}，等${changes.length}项` : told;
}

/** 上升3位, 下降1位, 不变. */
export function moveWords({ before, after }: RankChange): string {
  if (before === null) return "新增";
  if (after === null) return "已无此单位";
  if (before.rank === null || after.rank === null) return before.rank === after.rank ? "不排名" : after.rank === null ? "改为不排名" : "改为排名";
  const places = before.rank - after.rank;
  return places === 0 ? "不变" : places > 0 ? `上升${places}位` : `下降${-places}位`;
}

export const moved = (change: RankChange): boolean => change.before?.rank !== change.after?.rank;

interface ChangeSheet {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly words: readonly [before: string, after: string];
  readonly changes: readonly RankChange[];
  readonly result: Result;
}

export function changeSheet({ name, title, notes, words: [before, after], changes, result }: ChangeSheet): InspectionSheet {
  const { settings } = result.scheme;
  return {
    name, title, notes,
    columns: [nameColumn("单位名称", 132), wordColumn("组别", 72), pointsColumn(`${before}总分`, settings), pointsColumn(`${after}总分`, settings), changeColumn("变化", settings), rankColumn(`${before}名次`, 64), rankColumn(`${after}名次`, 64), wordColumn("名次变化", 72), proseColumn("主要原因", 240)],
    rows: changes.map((change) => ({
      cells: [change.name, change.group, change.before === null ? "—" : cellOf(change.before.total), change.after === null ? "—" : cellOf(change.after.total),
        change.before === null || change.after === null ? "—" : cellOf(change.after.total - change.before.total), change.before?.rank ?? "—", change.after?.rank ?? "—", moveWords(change), change.why],
    })),
  };
}

export const changeJson = (result: Result, change: RankChange): unknown => ({
  name: change.name, group: change.group, move: moveWords(change), why: change.why,
  before: change.before === null ? null : { total: pointsText(result.scheme, change.before.total), rank: change.before.rank },
  after: change.after === null ? null : { total: pointsText(result.scheme, change.after.total), rank: change.after.rank },
});
