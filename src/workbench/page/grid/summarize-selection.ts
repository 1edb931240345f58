import { intersect } from "../../../simulator/host/address/areas";
import type { Area, SheetState } from "../../../simulator/state";

const MOST = 200_000;

/** Average, count and sum of several selected cells, as Excel's status bar gives them. */
export function summarizeSelection(sheet: SheetState, area: Area): string | null {
  if (area.rows * area.columns === 1) return null;
  const used = sheet.cells.used();
  const reach = used && intersect(area, used);
  if (!reach || reach.rows * reach.columns > MOST) return null;
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = reach.row; row < reach.row + reach.rows; row++) {
    if (sheet.rows.get(row)?.hidden === true) continue;
    for (let column = reach.column; column < reach.column + reach.columns; column++) {
      const value = sheet.cells.get(row, column)?.value ?? "";
      if (value === "") continue;
      count++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  if (count < 2) return null;
  const show = (value: number): string => String(Number(value.toPrecision(12)));
  return numbers === 0 ? `计数: ${count}` : `平均值: ${show(Number((sum / numbers).toFixed(4)))}   计数: ${count}   求和: ${show(sum)}`;
}
