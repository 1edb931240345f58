import type { Role } from "./roles";
import { roleOf } from "./roles";

export interface RubricHeader {
  /** Rows of the header, from 0; the body begins behind the last. */
  readonly from: number;
  readonly to: number;
  readonly roles: readonly (Role | null)[];
}

/** Titles stand above a header; deeper than this nobody puts one. */
const DEEPEST = 15;
const MOST_ROWS = 3;

/** One to three rows that name their columns: of all candidates the one that names most; null where no clause is named. */
export function findHeader(rows: readonly (readonly string[])[]): RubricHeader | null {
  let best: RubricHeader | null = null, most = 2;
  for (let from = 0; from < Math.min(DEEPEST, rows.length); from++) {
    for (let to = from; to < Math.min(from + MOST_ROWS, rows.length); to++) {
      const roles = rolesOf(rows.slice(from, to + 1));
      const known = new Set(roles.filter((role) => role !== null)).size;
      if (!roles.includes("clause") || known < most || (known === most && best !== null && to - from >= best.to - best.from) || longest(rows[to] ?? []) > LONGEST_NAME) continue;
      best = { from, to, roles };
      most = known;
    }
  }
  return best;
}

/** What is longer is no name of a column. */
const LONGEST_NAME = 25;
const longest = (row: readonly string[]): number => Math.max(0, ...row.map((cell) => cell.trim().length));

/** A column's own name stands lowest; what stands above it names several together. The first of two that say the same counts. */
function rolesOf(header: readonly (readonly string[])[]): readonly (Role | null)[] {
  const width = Math.max(0, ...header.map((row) => row.length)), taken = new Set<Role>();
  return Array.from({ length: width }, (_, column) => {
    const role = [...header].reverse().map((row) => roleOf(row[column] ?? "")).find((found) => found !== null) ?? null;
    if (role === null || role === "name") return role;
    if (taken.has(role)) return null;
    taken.add(role);
    return role;
  });
}
