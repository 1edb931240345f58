import type { Problem } from "../../assessment/problem";
import type { TablePlan } from "../result/table-plan";
import type { ExistingCharts } from "./existing-charts";
import type { ExistingTable } from "./existing-table";
import { foreignTable, isOurs } from "./foreign-table";

/** What a write would meet. */
export interface Surroundings {
  readonly existing: readonly ExistingTable[];
  readonly charts: ExistingCharts | null;
  readonly due: readonly TablePlan[];
  /** Names that the workbook defines. */
  readonly named: readonly string[];
  readonly structure: "locked" | "open";
}

/** Everything in the workbook that stands in the way of its results, before anything is written. */
export function obstacles({ existing, charts, due, named, structure }: Surroundings): readonly Problem[] {
  const standing = existing.filter((table) => due.some((plan) => plan.table === table.name));
  const foreign = standing.filter((table) => due.some((plan) => plan.table === table.name && !isOurs(table, plan)));
  const locked = standing.filter((table) => table.locked && !foreign.includes(table)).map(({ sheet }) => sheet.name);
  const missing = due.filter((plan) => !existing.some(({ name }) => name === plan.table));
  const sheets = new Set([...locked, ...(charts?.locked ? [charts.sheet.name] : [])]);
  return [
    ...foreign.map(foreignTable),
    ...missing.filter(({ table }) => named.includes(table)).map(({ table }) => nameTaken(table)),
    ...[...sheets].map(sheetLocked),
    ...((missing.length > 0 || charts === null) && structure === "locked" ? [STRUCTURE_LOCKED] : []),
  ];
}

function sheetLocked(sheet: string): Problem {
  return { code: "sheet-protected", severity: "error", where: { sheet }, message: `工作表“${sheet}”受保护，结果无法写入；请在“审阅”中撤销工作表保护后重新评分` };
}

function nameTaken(table: string): Problem {
  return { code: "name-taken", severity: "error", message: `工作簿已把名称“${table}”用于其他区域，无法建立同名的结果表；请在“公式”的“名称管理器”中把它改名或删除后重新评分` };
}

const STRUCTURE_LOCKED: Problem = {
  code: "workbook-protected", severity: "error",
  message: "工作簿结构受保护，无法新建结果工作表；请在“审阅”中撤销保护工作簿后重新评分",
};
