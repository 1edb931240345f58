import { requestCharts } from "./write/existing-charts";
import type { ExistingCell } from "./write/existing-table";

/** What the charts were drawn from, as it stands; the sheet is known by its charts. */
export interface ChartFigures {
  readonly sheet: string;
  /** Of the first of the cells, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly ExistingCell[])[];
  /** The unit that was profiled. */
  readonly unit: string;
}

/** null where there are no charts of ours. Two syncs. */
export async function readChartFigures(context: Excel.RequestContext): Promise<ChartFigures | null> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const asked = requestCharts(sheets.items);
  await context.sync();
  const found = asked.read();
  return found === null ? null : { sheet: found.sheet.name, ...found.data, unit: found.profiled };
}
