import type { Points } from "../../assessment/points";
import type { StatedTable } from "../../excel/stated-table";
import type { Case } from "./case";
import { pointsIn } from "./stated-cells";

const MEMORY = new WeakMap<StatedTable, ReadonlyMap<string, Points>>();

/** The score that 失分明细 in the workbook still implies: full marks less the lines of this unit on this indicator. */
export function statedLosses({ result, stated }: Case, department: number, indicator: number): Points | null {
  const table = stated.get("失分明细"), { score, full } = result.item(department, indicator);
  const { name } = result.scheme.departments[department] ?? { name: "" }, { id } = result.scheme.indicators[indicator] ?? { id: "" };
  if (table === undefined || score === null) return null;
  const losses = MEMORY.get(table) ?? sumsOf(table);
  MEMORY.set(table, losses);
  return full - (losses.get(`${name}\n${id}`) ?? 0);
}

function sumsOf(table: StatedTable): ReadonlyMap<string, Points> {
  const sums = new Map<string, Points>(), [unit, id, lost] = ["单位名称", "指标编号", "失分"].map((name) => table.columns.indexOf(name));
  for (const cells of table.values) {
    const key = `${String(cells[unit ?? -1] ?? "")}\n${String(cells[id ?? -1] ?? "")}`;
    sums.set(key, (sums.get(key) ?? 0) + (pointsIn(cells[lost ?? -1]) ?? 0));
  }
  return sums;
}
