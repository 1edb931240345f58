import type { TablePlan } from "../result/table-plan";
import { asCell } from "./as-text";
import { PALETTE } from "./palette";

/** Where a table's header is, and where its planned columns stand. */
export interface BandPlace {
  readonly sheet: Excel.Worksheet;
  readonly header: { readonly row: number; readonly column: number };
  readonly positions: readonly number[];
}

/** The lines above the header, over the columns that they belong to; blank over users' own columns. */
export function writeBands({ sheet, header, positions }: BandPlace, plan: TablePlan): void {
  const width = Math.max(...positions) + 1;
  plan.bands.forEach((band, line) => {
    const cells = Array.from({ length: width }, (_, at) => asCell(band[positions.indexOf(at)] ?? ""));
    sheet.getRangeByIndexes(header.row - plan.bands.length + line, header.column, 1, width).values = [cells];
  });
}

/** The first band names the stretches beneath it; each stretch is set off by a rule on its left. */
export function decorateBands({ sheet, header, positions }: BandPlace, plan: TablePlan): void {
  if (plan.bands.length === 0) return;
  const width = Math.max(...positions) + 1;
  const all = sheet.getRangeByIndexes(header.row - plan.bands.length, header.column, plan.bands.length, width);
  all.format.font.size = 9;
  all.format.font.color = PALETTE.note;
  all.format.horizontalAlignment = "Center";
  all.format.verticalAlignment = "Center";
  all.format.rowHeight = 17;
  const names = sheet.getRangeByIndexes(header.row - plan.bands.length, header.column, 1, width);
  names.format.font.bold = true;
  names.format.font.color = PALETTE.title;
  names.format.horizontalAlignment = "Left";
}
