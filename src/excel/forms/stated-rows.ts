import type { Department } from "../../assessment/department";
import type { Indicator } from "../../assessment/indicator";
import { findMeasure } from "../parse/find-measure";
import { unitFinder } from "../parse/find-unit";
import { foldName, foldText } from "../parse/fold-text";
import type { SourceTable, SourceValue } from "../tables/input-tables";
import type { StatedRow } from "./form";

/** What stands in 数据填报 of one unit on one indicator, by data item, and in which row of the body. */
export type StatedRows = (department: string, indicator: Indicator) => ReadonlyMap<string, StatedAt>;
export interface StatedAt {
  readonly row: number;
  readonly stated: StatedRow;
}

/** The rows as they stand, not yet judged; of two that say the same the first counts, as in scoring. */
export function statedRows(table: SourceTable | undefined, departments: readonly Department[]): StatedRows {
  if (table === undefined) return () => new Map<string, StatedAt>();
  const units = unitFinder(departments), byPlace = new Map<string, number[]>();
  const at = (row: number, column: string): SourceValue => table.values[row]?.[table.columns.indexOf(column)] ?? "";
  table.values.forEach((_, row) => {
    const unit = units.unit(foldText(String(at(row, "单位名称"))));
    if (unit === null) return;
    const key = placeKey(unit.code, String(at(row, "指标编号")));
    byPlace.set(key, [...(byPlace.get(key) ?? []), row]);
  });
  return (department, indicator) => {
    const found = new Map<string, StatedAt>();
    for (const row of byPlace.get(placeKey(department, indicator.id)) ?? []) {
      const stated: StatedRow = {
        value: at(row, "填报值"), valueFormat: table.formats?.[row]?.[table.columns.indexOf("填报值")] ?? "General",
        base: at(row, "基数"), reason: at(row, "理由"), evidence: at(row, "佐证材料"),
      };
      for (const label of itemsOf(indicator, foldText(String(at(row, "数据项"))))) if (!found.has(label)) found.set(label, { row, stated });
    }
    return found;
  };
}

const placeKey = (department: string, indicator: string): string => JSON.stringify([department, foldName(indicator)]);

function itemsOf(indicator: Indicator, item: string): readonly string[] {
  const found = findMeasure(indicator, item);
  switch (found.kind) {
    case "measure": case "renamed": return [found.measure.label];
    case "every": return found.measures.map(({ label }) => label);
    case "unknown": case "none": return [];
    default: return found satisfies never;
  }
}
