import type { Area } from "../state";
import type { FormulaCell } from "./formula-cells";
import { error, type Matrix, type Scalar } from "./scalar";
import type { Spills } from "./spills";

/** Puts a result into its cell; a block spills over the empty cells beside it, or is #SPILL! when one is not empty. */
export function putResult(place: FormulaCell, result: Scalar | Matrix, spills: Spills): void {
  const { sheet, row, column, cell } = place;
  const dynamic = cell.array?.dynamic ?? true;
  sheet.touched.add("cells");
  withdraw(place, spills);
  if (!isBlock(result) || (result.length === 1 && result[0]?.length === 1)) {
    cell.value = (isBlock(result) ? result[0]?.[0] : result) ?? 0;
    return;
  }
  const extent: Area = { row, column, rows: result.length, columns: result[0]?.length ?? 1 };
  if (isBlocked(place, extent)) {
    cell.value = error("#SPILL!");
    return;
  }
  cell.array = { rows: extent.rows, columns: extent.columns, dynamic };
  result.forEach((line, down) => line.forEach((value, across) => {
    if (down === 0 && across === 0) cell.value = value ?? 0;
    else sheet.cells.set(row + down, column + across, { ...sheet.cells.get(row + down, column + across), value: value ?? 0 });
  }));
  spills.remember(place, result);
}

/** A spill that came with the file is not remembered: all of its extent is its own. */
function withdraw(place: FormulaCell, spills: Spills): void {
  const { sheet, row, column, cell } = place;
  if (cell.array && !spills.knows(cell)) {
    const { rows, columns } = cell.array;
    spills.remember(place, Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => sheet.cells.get(row + down, column + across)?.value ?? "")));
  }
  spills.withdraw(cell);
  delete cell.array;
}

/** Nothing spills inside a table, nor over what is filled. */
function isBlocked({ sheet, row, column }: FormulaCell, extent: Area): boolean {
  if (sheet.tables.some(({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns)) return true;
  for (let atRow = extent.row; atRow < extent.row + extent.rows; atRow++) {
    for (let atColumn = extent.column; atColumn < extent.column + extent.columns; atColumn++) {
      const there = sheet.cells.get(atRow, atColumn);
      if (there !== undefined && (atRow !== row || atColumn !== column) && (there.value !== "" || there.formula !== undefined)) return true;
    }
  }
  return false;
}

const isBlock = (result: Scalar | Matrix): result is Matrix => Array.isArray(result);
