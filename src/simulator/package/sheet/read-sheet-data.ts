import type { RowState } from "../../state";
import { cellReader, readRow } from "../cells/read-cells";
import type { CellContext, CellTarget } from "../cells/read-cells";
import { scanCells } from "../cells/scan-cells";
import { BrokenPart } from "../package-fault";
import type { SheetSections } from "./sheet-sections";

export function readSheetData(sections: SheetSections, context: CellContext, target: CellTarget): void {
  const data = sections.first("sheetData");
  if (!data) return;
  const read = cellReader(context);
  try {
    scanCells(sections.source, data, {
      row: span => {
        const row = readRow(span.tag);
        if (row) target.rows.set(span.row, row);
      },
      cell: span => {
        const cell = read(span);
        if (cell) target.cells.set(span.row, span.column, cell);
      },
    });
  } catch (reason) {
    throw new BrokenPart(sections.part, reason instanceof Error ? reason.message : "unreadable cells");
  }
}

/** The rows' own sizes without their cells. */
export function readRows(sections: SheetSections): Map<number, RowState> {
  const rows = new Map<number, RowState>();
  const data = sections.first("sheetData");
  if (!data) return rows;
  scanCells(sections.source, data, {
    row: span => {
      const row = readRow(span.tag);
      if (row) rows.set(span.row, row);
    },
    cell: () => undefined,
  });
  return rows;
}
