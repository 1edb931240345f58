import type { Department } from "../../assessment/department";
import type { Problem } from "../../assessment/problem";
import type { SourceTable } from "../tables/input-tables";
import { foldName, foldText } from "./fold-text";
import { errorCells, sourceRows, type SourceRow } from "./source-rows";

/**
 * 单位名录. A row without a code has its name for one, and so has one whose code is taken: that is a problem, but the unit's
 * data can be looked at. A row whose name is taken is left out.
 */
export function parseDepartments(table: SourceTable): { readonly departments: readonly Department[]; readonly problems: readonly Problem[] } {
  const departments: Department[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, { readonly row: number; readonly as: string }>();
  for (const row of sourceRows(table)) {
    problems.push(...errorCells(row, ["单位编码", "单位名称", "简称", "组别"]));
    const name = foldText(row.text("单位名称"));
    if (name === "") { if (row.cell("单位名称").kind === "empty") problems.push(nameless(row)); continue; }
    const clashes = labelsOf(row, name).flatMap(({ as, label }) => clash(row, as, label, taken.get(foldName(label))));
    problems.push(...clashes.map(({ problem }) => problem));
    if (clashes.some(({ as }) => as === "单位名称")) continue;
    const department = departmentOf(row, { name, refused: clashes.map(({ as }) => as) });
    for (const { as, label } of labelsOf(row, name)) if (!taken.has(foldName(label))) taken.set(foldName(label), { row: row.number, as });
    departments.push(department);
  }
  return { departments, problems };
}

function departmentOf(row: SourceRow, { name, refused }: { readonly name: string; readonly refused: readonly string[] }): Department {
  const own = (column: string): string => (refused.includes(column) ? "" : foldText(row.text(column)));
  const code = own("单位编码"), shortName = own("简称");
  return {
    code: code === "" ? name : code, name,
    shortName: shortName === "" ? name : shortName,
    group: foldText(row.text("组别")),
    where: row.where("单位名称"),
  };
}

/** Everything by which other tables may call the unit. */
function labelsOf(row: SourceRow, name: string): readonly { readonly as: string; readonly label: string }[] {
  const labels = ["单位编码", "单位名称", "简称"].map((as) => ({ as, label: as === "单位名称" ? name : foldText(row.text(as)) }));
  return labels.filter(({ label }) => label !== "");
}

interface Clash { readonly as: string; readonly problem: Problem }

function clash(row: SourceRow, as: string, label: string, other: { readonly row: number; readonly as: string } | undefined): readonly Clash[] {
  if (!other) return [];
  const instead = as === "单位名称" ? "本行未采用" : "暂以单位名称代替";
  return [{ as, problem: {
    code: "duplicate-unit", severity: "error", where: row.where(as),
    message: `${as}“${label}”与第 ${other.row} 行的${other.as}重复，${instead}；编码、名称、简称都不应重复，请更正或删除本行`,
  } }];
}

function nameless(row: SourceRow): Problem {
  return {
    code: "missing-name", severity: "error", where: row.where("单位名称"),
    message: "本行没有单位名称；请填写名称，或删除本行",
  };
}
