import type { Area, CellValue, SheetState } from "../../../../simulator/state";
import { intersect } from "../../../../simulator/host/address/areas";

/** The values of a rule's cells, read when first asked for: a scale and "top ten" depend on all of them. */
export function valuesUnder(sheet: SheetState, areas: readonly Area[]): () => readonly CellValue[] {
  let known: readonly CellValue[] | undefined;
  return () => (known ??= read(sheet, areas));
}

function read(sheet: SheetState, areas: readonly Area[]): readonly CellValue[] {
  const used = sheet.cells.used();
  const values: CellValue[] = [];
  for (const area of areas) {
    const part = used && intersect(area, used);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const value = sheet.cells.get(row, column)?.value ?? "";
        if (value !== "") values.push(value);
      }
    }
  }
  return values;
}
