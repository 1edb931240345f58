import { cellText } from "../../../simulator/host/text/cell-text";
import { textOfCell } from "../grid/fitting-text";
import type { Area, SheetState, WorkbookState } from "../../../simulator/state";
import { styleNumber } from "../grid/cell-borders";

/** What stands in the formula bar and is edited: the formula, or the value as a person would type it. */
export function contentOfCell(state: WorkbookState, sheet: SheetState, { row, column }: Pick<Area, "row" | "column">): string {
  const cell = sheet.cells.get(row, column);
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return cell.formula;
  const style = state.styles[styleNumber(sheet, row, column)];
  if (typeof cell.value !== "number" || style === undefined) return cellText(cell.value, "General");
  const format = style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "");
  if (format.includes("%")) return `${Number((cell.value * 100).toPrecision(15))}%`;
  return /[ymdhs]/i.test(format) && format !== "General" ? textOfCell(state, cell, style) : String(cell.value);
}
