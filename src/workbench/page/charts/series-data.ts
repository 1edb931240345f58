import { resolveAddress } from "../../../simulator/host/address/resolve-address";
import { cellText } from "../../../simulator/host/text/cell-text";
import type { CellValue, ChartState, SeriesState, SheetState, WorkbookState } from "../../../simulator/state";
import { styleNumber } from "../grid/cell-borders";
import { textOfCell } from "../grid/fitting-text";

export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly texts: readonly string[];
  readonly categories: readonly string[];
  readonly given: SeriesState;
}

/** The figures of a chart out of the cells that it refers to. Hidden rows are left out, as Excel does. */
export const seriesData = (state: WorkbookState, sheet: SheetState, chart: ChartState): readonly SeriesData[] =>
  chart.series.map((given) => {
    const values = cellsAt(state, sheet, given.valuesRef);
    return {
      name: given.nameRef === undefined ? given.name : (cellsAt(state, sheet, given.nameRef)[0]?.text ?? given.name),
      values: values.map(({ value }) => (typeof value === "number" ? value : null)),
      texts: values.map(({ value, text }) => (given.labelFormat === undefined ? text : cellText(value, given.labelFormat))),
      categories: given.categoriesRef === undefined ? values.map((_, index) => String(index + 1)) : cellsAt(state, sheet, given.categoriesRef).map(({ text }) => text),
      given,
    };
  });

const MOST = 2_000;

interface Shown { readonly value: CellValue; readonly text: string }

function cellsAt(state: WorkbookState, home: SheetState, reference: string): readonly Shown[] {
  const place = resolveAddress(state, reference, home);
  if (place === null) return [];
  const { sheet, area } = place;
  const found: Shown[] = [];
  for (let row = area.row; row < area.row + Math.min(area.rows, MOST); row++) {
    if (sheet.rows.get(row)?.hidden === true) continue;
    for (let column = area.column; column < area.column + Math.min(area.columns, MOST); column++) {
      const cell = sheet.cells.get(row, column);
      const style = state.styles[styleNumber(sheet, row, column)];
      found.push({ value: cell?.value ?? "", text: style === undefined ? "" : textOfCell(state, cell, style) });
    }
  }
  return found;
}
