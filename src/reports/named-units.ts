import { rankSpanText } from "../assessment/rank-span";
import type { ReportInput } from "./report-input";
import { NONE } from "./report-table";

/** A unit's name as the report uses it: in full, or its 简称 where it has one. */
export function unitName({ result, names }: ReportInput, department: number): string {
  const unit = result.scheme.departments[department];
  return (names === "short" ? unit?.shortName : "") || unit?.name || "";
}

/** Groups in the order of 单位名录, with their departments. One group named "" where there are none. */
export function groupsOf({ result }: ReportInput): readonly { readonly group: string; readonly departments: readonly number[] }[] {
  const groups = new Map<string, number[]>();
  result.scheme.departments.forEach(({ group }, department) => {
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [department]);
    else own.push(department);
  });
  return [...groups].map(([group, departments]) => ({ group, departments }));
}

/** A place as a column of numbers shows it, ties marked: 3, 3（并列）. */
export function shownRank({ result }: ReportInput, department: number, key: "rank" | "groupRank"): string {
  const standing = result.departments[department];
  const rank = standing?.[key] ?? null;
  if (standing === undefined || rank === null) return NONE;
  return (key === "rank" ? standing.tied : standing.groupTied) ? `${rank}（并列）` : String(rank);
}

/** 稳定第3名 or 第3–5名, over all units or within the group; a dash for a unit without a place. */
export function shownRange({ ranges }: ReportInput, department: number, of: "overall" | "within"): string {
  const span = ranges?.units[department]?.[of];
  return span === undefined ? NONE : rankSpanText(span);
}

/** Several of them in a sentence. */
export const listed = (words: readonly string[]): string => words.join("、");
