import type { Points } from "../../assessment/points";
import { foldName } from "../../excel/parse/fold-text";
import type { Case } from "./case";
import { cellAt, type ForeignRow } from "./compare-foreign";
import { pointsIn } from "./stated-cells";

/** What the row's own parts add up to: 基础分＋加分－扣分, or its indicators; null where it states neither. */
export function foreignSum({ result }: Case, row: ForeignRow): Points | null {
  const base = pointsIn(cellAt(row, "基础分"));
  if (base !== null) return base + (pointsIn(cellAt(row, "加分")) ?? 0) - Math.abs(pointsIn(cellAt(row, "扣分")) ?? 0);
  const { columns, values } = row.block.table;
  const items = result.scheme.indicators.map(({ id, level3 }) => columns.findIndex((name) => [id, `${id} ${level3}`, level3].some((own) => foldName(own) === foldName(name))));
  if (items.filter((at) => at >= 0).length < 2 || items.includes(-1)) return null;
  return items.reduce((sum, at) => sum + (pointsIn(values[row.row]?.[at]) ?? 0), 0);
}
