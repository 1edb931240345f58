import { findHeader, type RubricHeader } from "./find-header";
import { spreadGrid, type RubricGrid } from "./grid";
import { pointsInText } from "./points-in-text";
import { readOutline } from "./read-outline";
import { bare, rubricRow, type RubricRow } from "./rubric-row";
import { levelsOf, roleOf, type Role } from "./roles";

export interface ReadRubric {
  readonly rows: readonly RubricRow[];
  /** Cells that were passed over: titles, sums, repeated headers. */
  readonly skipped: readonly string[];
}

/** A rubric as officials have it -> rows of 考评细则: a table with a header of one to three rows, else numbered lines. */
export function readRubric(grid: RubricGrid): ReadRubric {
  const cells = spreadGrid(grid), header = findHeader(cells);
  const read = header === null ? readOutline(cells.map((row) => row.filter((cell) => cell.trim() !== "").join(" "))) : readTable({ cells, header, grid });
  return { ...read, rows: numbered(read.rows) };
}

interface Table {
  readonly cells: readonly (readonly string[])[];
  readonly header: RubricHeader;
  readonly grid: RubricGrid;
}

const SUM = /^(?:合\s*计|总\s*计|小\s*计|总\s*分|满分合计)/;

function readTable({ cells, header, grid }: Table): ReadRubric {
  const { roles } = header, levels = levelsOf(roles);
  const rows: RubricRow[] = [], skipped = cells.slice(0, header.from).filter((row) => new Set(row.map(roleOf).filter((role) => role !== null)).size < 2).map((row) => row.find((cell) => cell.trim() !== "") ?? "").filter((text) => text !== "");
  const at = (row: readonly string[], role: Role): string => (roles.includes(role) ? (row[roles.indexOf(role)] ?? "").trim() : "");
  const level = (row: readonly string[], which: keyof typeof levels): string => (levels[which] === null ? "" : (row[levels[which]] ?? "").trim());
  const above = { level1: "", level2: "", level3: "" };
  for (let index = header.to + 1; index < cells.length; index++) {
    const row = cells[index] ?? [], own = grid.rows[index] ?? [];
    const filled = row.filter((cell) => cell.trim() !== ""), [first = ""] = filled;
    if (filled.length === 0) continue;
    if (SUM.test(first) || isHeaderAgain(row, cells[header.to] ?? [])) { skipped.push(first); continue; }
    // One text over the whole width heads a part.
    if (new Set(filled).size === 1 && at(row, "clause") === (levels.level1 === null ? first : level(row, "level1"))) { Object.assign(above, { level1: bare(first), level2: "", level3: "" }); continue; }
    for (const which of ["level1", "level2", "level3"] as const) {
      const text = level(row, which);
      if (text === "" || text === above[which]) continue;
      Object.assign(above, which === "level1" ? { level1: text, level2: "", level3: "" } : which === "level2" ? { level2: text, level3: "" } : { level3: text });
    }
    const clause = at(row, "clause"), last = rows.at(-1);
    if (clause === "") { if (first !== "" && level(row, "level3") === "") skipped.push(first); continue; }
    if (last !== undefined && continues({ own, row, roles, levels, covered: isCovered(grid, index, roles.indexOf("points")) })) { rows[rows.length - 1] = { ...last, 评分标准: `${last.评分标准}\n${clause}` }; continue; }
    rows.push(rubricRow({ above, clause, points: at(row, "points"), id: at(row, "id"), category: at(row, "category"), groups: at(row, "groups"), scorer: at(row, "scorer"), note: at(row, "note") }));
  }
  return { rows, skipped };
}

const isHeaderAgain = (row: readonly string[], header: readonly string[]): boolean => row.every((cell, column) => cell.trim() === (header[column] ?? "").trim());

const isCovered = ({ merged }: RubricGrid, row: number, column: number): boolean => column >= 0 && merged.some((area) => row > area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);

interface Continuing {
  /** The cells that are its own, and those with what is merged into them. */
  readonly own: readonly string[];
  readonly row: readonly string[];
  readonly roles: readonly (Role | null)[];
  readonly levels: ReturnType<typeof levelsOf>;
  readonly covered: boolean;
}

/** A clause that has neither points, number nor name of its own goes on with the one above it. */
function continues({ own, roles, levels, covered, row }: Continuing): boolean {
  const blank = (column: number | null): boolean => column === null || column < 0 || (own[column] ?? "").trim() === "";
  const clause = row[roles.indexOf("clause")] ?? "";
  const named = !blank(levels.level3) || (levels.level3 === null && !blank(levels.level2));
  if (named || !blank(roles.indexOf("id") < 0 ? null : roles.indexOf("id"))) return false;
  if (roles.includes("points")) return covered || blank(roles.indexOf("points"));
  return pointsInText(clause).points === null;
}

/** Every row its own number: what stands there, else the part's and the place in it. */
function numbered(rows: readonly RubricRow[]): readonly RubricRow[] {
  const parts: string[] = [], taken = new Set<string>(), counts = new Map<string, number>();
  return rows.map((row) => {
    const key = row.一级指标;
    if (!parts.includes(key)) parts.push(key);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const made = `${parts.indexOf(key) + 1}-${String(count).padStart(2, "0")}`;
    const own = row.指标编号 !== "" && !taken.has(row.指标编号) ? row.指标编号 : made;
    let id = own;
    for (let copy = 2; taken.has(id); copy++) id = `${own}-${copy}`;
    taken.add(id);
    return { ...row, 指标编号: id };
  });
}
