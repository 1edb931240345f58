import type { Difference } from "../../assessment/difference";
import type { ChartFigures } from "../../excel/read-chart-figures";
import { chartBlocks } from "../../excel/result/chart-blocks";
import { CHART_SHEET } from "../../excel/schema";
import { cellAddress } from "../../excel/tables/cell-address";
import { placedBlocks } from "../../excel/write/chart-sheet";
import type { Case } from "./case";
import { laterChange, typedOver } from "./find-cause";
import { cellText, sameCell } from "./stated-cells";

/**
 * What the charts were drawn from, cell by cell. Where inputs have changed since, everything in it may have moved: that is
 * said once.
 */
export function compareCharts(given: Case, figures: ChartFigures): { readonly differences: readonly Difference[]; readonly cells: number } {
  const blocks = chartBlocks(given.result, figures.unit), expected = new Map<string, string | number>();
  for (const { row, column, block } of placedBlocks(blocks)) block.forEach((cells, at) => cells.forEach((cell, index) => expected.set(`${row + at}/${column + index}`, cell)));
  const first = Math.min(...placedBlocks(blocks).map(({ row }) => row)), places = new Set(expected.keys());
  figures.cells.forEach((cells, at) => cells.forEach((cell, index) => { if (cell !== "" && figures.row + at >= first) places.add(`${figures.row + at}/${figures.column + index}`); }));
  const wrong = [...places].flatMap((place) => {
    const [row = 0, column = 0] = place.split("/").map(Number), stated = figures.cells[row - figures.row]?.[column - figures.column] ?? "", wanted = expected.get(place) ?? "";
    return sameCell(stated, wanted) ? [] : [{ row, column, stated, wanted }];
  }).sort((a, b) => a.row - b.row || a.column - b.column);
  const later = laterChange(given), about = { table: CHART_SHEET, unit: "", column: "绘图数据" };
  if (wrong.length > 0 && later !== null) {
    return { cells: places.size, differences: [{ ...about, ...later, where: { sheet: figures.sheet }, stated: `${wrong.length} 格不同`, recomputed: "" }] };
  }
  return {
    cells: places.size,
    differences: wrong.map(({ row, column, stated, wanted }) => ({
      ...about, where: { sheet: figures.sheet, cell: cellAddress(row, column) }, stated: cellText(stated, given.decimals), recomputed: cellText(wanted, given.decimals), ...typedOver(given, ""),
    })),
  };
}
