import type { Cell } from "../state";
import type { Cells, Matrix, Scalar } from "./scalar";

/** The values of cells; rows and columns beyond the used ones are left off, so that A:A costs what it holds. */
export function readCells({ sheet, area }: Cells, used: { readonly lastRow: number; readonly lastColumn: number }): Matrix {
  const rows = Math.max(1, Math.min(area.rows, used.lastRow - area.row + 1));
  const columns = Math.max(1, Math.min(area.columns, used.lastColumn - area.column + 1));
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => scalarOf(sheet.cells.get(area.row + row, area.column + column))));
}

/** An empty text that a formula gave is a text; an empty cell is none. */
function scalarOf(cell: Cell | undefined): Scalar {
  if (cell === undefined) return null;
  return cell.value === "" && cell.formula === undefined ? null : cell.value;
}
