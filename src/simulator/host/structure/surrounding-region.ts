import type { Area, SheetState } from "../../state";
import { bound, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, sameArea } from "../address/areas";

/** Grows an area until blank rows and columns surround it (Ctrl+Shift+*). */
export function surroundingRegion(sheet: SheetState, start: Area): Area {
  let region = start;
  for (;;) {
    const grown = grow(sheet, region);
    if (sameArea(grown, region)) return region;
    region = grown;
  }
}

function grow(sheet: SheetState, region: Area): Area {
  const row = Math.max(0, region.row - 1);
  const column = Math.max(0, region.column - 1);
  const ring = {
    row,
    column,
    rows: Math.min(MAX_ROWS - 1, lastRow(region) + 1) - row + 1,
    columns: Math.min(MAX_COLUMNS - 1, lastColumn(region) + 1) - column + 1,
  };
  let grown = region;
  sheet.cells.visit(ring, (cell, cellRow, cellColumn) => {
    if (cell.value !== "" || cell.formula !== undefined) grown = bound(grown, { row: cellRow, column: cellColumn, rows: 1, columns: 1 });
  });
  return grown;
}
