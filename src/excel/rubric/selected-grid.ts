import type { Merged, RubricGrid } from "./grid";

/** The selected cells with what is merged in them; of a single cell its whole sheet. Two syncs. */
export async function selectedGrid(context: Excel.RequestContext): Promise<RubricGrid> {
  const selected = context.workbook.getSelectedRange().load("cellCount");
  const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
  await context.sync();
  const range = selected.cellCount > 1 ? selected.getIntersectionOrNullObject(used) : used;
  const merged = range.getMergedAreasOrNullObject().load("address");
  range.load("text,rowIndex,columnIndex");
  await context.sync();
  if (range.isNullObject) return { rows: [], merged: [] };
  const areas = merged.isNullObject ? [] : merged.address.split(",").flatMap(areaOf);
  return {
    rows: range.text,
    merged: areas.map((area): Merged => ({ ...area, row: area.row - range.rowIndex, column: area.column - range.columnIndex })).filter(({ row, column }) => row >= 0 && column >= 0),
  };
}

/** 表!$B$2:$D$3 */
function areaOf(address: string): readonly Merged[] {
  const found = /\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(address);
  if (!found) return [];
  const [, left = "", top = "", right = "", bottom = ""] = found, column = columnNumber(left);
  return [{ row: Number(top) - 1, column, rows: Number(bottom) - Number(top) + 1, columns: columnNumber(right) - column + 1 }];
}

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
