import { fraction } from "../../assessment/exact";
import { POINT, type Points } from "../../assessment/points";
import { makeStanding } from "../run/make-standing";
import { makeTotals } from "../run/make-totals";
import type { ItemScores } from "../run/item-scores";
import type { Scored } from "../run/scored";
import { sumItems } from "../run/sum-items";

/** Points that somebody states for an item; null: not counted; undefined: as they are. */
export type StatedItem = (department: number, indicator: number) => Points | null | undefined;

/** What totals, ranks and grades would be if the items were as somebody states them. */
export function restateItems(scored: Scored, stated: StatedItem): Scored {
  const { prepared, vetoes } = scored;
  const items = scored.items.map((own, index) => restatedItem(own, (row) => {
    const task = prepared.tasks[index]!;
    return stated(task.departments[row]!, task.indicator);
  }));
  if (items.every((own, index) => own === scored.items[index])) return scored;
  const sums = sumItems(prepared, items), totals = makeTotals(prepared, sums, vetoes);
  return { ...scored, items, sums, totals, standing: makeStanding({ prepared, items, sums, totals, vetoes }) };
}

function restatedItem(own: ItemScores, stated: (row: number) => Points | null | undefined): ItemScores {
  const points = own.points.slice(), exact = own.exact === null ? null : [...own.exact];
  let changed = false;
  points.forEach((before, row) => {
    const said = stated(row), after = said === null ? NaN : said;
    if (after === undefined || Object.is(after, before)) return;
    changed = true;
    points[row] = after;
    if (exact !== null) exact[row] = said === null || said === undefined ? null : fraction(said, POINT);
  });
  return changed ? { ...own, points, exact } : own;
}

/** What ranks and grades would be if the totals, and the groups, were as somebody states them. */
export function restateTotals(scored: Scored, stated: { readonly totals: readonly (Points | null)[]; readonly groups?: readonly string[] }): Scored {
  const total = scored.totals.total.map((own, department) => stated.totals[department] ?? own);
  const exact = scored.totals.exact === null ? null : [...total].map((points) => fraction(points, POINT));
  const prepared = stated.groups === undefined ? scored.prepared : regrouped(scored.prepared, stated.groups);
  const totals = { ...scored.totals, total, exact };
  return { ...scored, prepared, totals, standing: makeStanding({ ...scored, prepared, totals }) };
}

function regrouped(prepared: Scored["prepared"], named: readonly string[]): Scored["prepared"] {
  const groups = [...new Set(named)];
  const departments = prepared.scheme.departments.map((department, index) => ({ ...department, group: named[index] ?? department.group }));
  return { ...prepared, scheme: { ...prepared.scheme, departments }, groups, groupOf: Int32Array.from(named, (group) => groups.indexOf(group)) };
}
