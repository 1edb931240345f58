import type { Area, Cell, SheetState } from "../../state";
import { isEntireColumns, isEntireRows, isOnSheet } from "../address/areas";
import type { Place } from "../cells/write-cells";
import { invalidArgument } from "../errors";
import { offsetFormula } from "../formulas/map-references";
import { demandUnlocked } from "../protection";
import { commitCells } from "./commit-cells";

export interface CopyOrder {
  readonly source: { readonly sheet: SheetState; readonly area: Area };
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * `Range.copyFrom`: a target smaller than the source grows to its size, a larger one is filled with repetitions when
 * it is a multiple. Formulas move their relative references.
 */
export function copyCells(target: Place, order: CopyOrder): void {
  const { source, copyType, transpose } = order;
  if (!["All", "Values", "Formulas", "Formats"].includes(copyType)) throw invalidArgument();
  const size = transpose ? { rows: source.area.columns, columns: source.area.rows } : source.area;
  const area = {
    ...target.area,
    rows: fits(target.area.rows, size.rows),
    columns: fits(target.area.columns, size.columns),
  };
  if (!isOnSheet(area)) throw invalidArgument();
  demandUnlocked({ ...target, area });
  if (isEntireColumns(source.area) || isEntireRows(source.area)) copyLines(target, order, area);
  const snapshot = new Map([...source.sheet.cells.entries()].map(([row, column, cell]) => [key(row, column), { ...cell }]));
  const bounds = usedPart(target.sheet, source, area);
  for (let row = area.row; row < bounds.row + bounds.rows; row++) {
    for (let column = area.column; column < bounds.column + bounds.columns; column++) {
      const [down, right] = [(row - area.row) % size.rows, (column - area.column) % size.columns];
      const [fromRow, fromColumn] = transpose ? [source.area.row + right, source.area.column + down] : [source.area.row + down, source.area.column + right];
      const from = snapshot.get(key(fromRow, fromColumn));
      if (order.skipBlanks && (!from || (from.value === "" && from.formula === undefined))) continue;
      const offset = { rows: row - fromRow, columns: column - fromColumn };
      place(target, { row, column, from, copyType, offset });
    }
  }
  if (copyType === "All" || copyType === "Formats") copyMerges(target, order, area);
  commitCells({ ...target, area }, { changeType: "RangeEdited" });
}

function fits(target: number, source: number): number {
  return target > source && target % source === 0 ? target : source;
}

function key(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Whole rows and columns are copied as far as either sheet is used. */
function usedPart(sheet: SheetState, source: CopyOrder["source"], area: Area): Area {
  if (!isEntireColumns(area) && !isEntireRows(area)) return area;
  const ends = [sheet.cells.used("styled"), source.sheet.cells.used("styled")].filter((used) => used !== null);
  const rows = Math.max(0, ...ends.map((used) => used.row + used.rows));
  const columns = Math.max(0, ...ends.map((used) => used.column + used.columns));
  return {
    ...area,
    rows: isEntireColumns(area) ? rows : area.rows,
    columns: isEntireRows(area) ? columns : area.columns,
  };
}

function place(target: Place, copy: { row: number; column: number; from: Cell | undefined; copyType: string; offset: { rows: number; columns: number } }): void {
  const { row, column, from, copyType, offset } = copy;
  const old = target.sheet.cells.get(row, column);
  const style = copyType === "All" || copyType === "Formats" ? from?.style : old?.style;
  const content = copyType === "Formats" ? old : from;
  const cell: Cell = content === old && old ? { ...old } : { value: content?.value ?? "" };
  if (content !== old && content?.rich !== undefined) cell.rich = content.rich;
  if (copyType !== "Values" && content !== old && content?.formula !== undefined) {
    cell.formula = offsetFormula(content.formula, offset.rows, offset.columns);
  }
  if (style) cell.style = style;
  else delete cell.style;
  const empty = cell.value === "" && cell.formula === undefined && cell.style === undefined;
  if (cell.formula !== undefined && content !== old) {
    cell.value = 0;
    target.session.calculation.wroteFormula(cell);
  }
  target.sheet.cells.set(row, column, empty ? undefined : cell);
}

function copyMerges(target: Place, { source, transpose }: CopyOrder, area: Area): void {
  if (transpose) return;
  const rows = area.row - source.area.row;
  const columns = area.column - source.area.column;
  for (const merge of [...source.sheet.merges]) {
    const inside = merge.row >= source.area.row && merge.column >= source.area.column &&
      merge.row + merge.rows <= source.area.row + source.area.rows && merge.column + merge.columns <= source.area.column + source.area.columns;
    if (inside) target.sheet.merges.push({ ...merge, row: merge.row + rows, column: merge.column + columns });
  }
  target.sheet.touched.add("layout");
}

/** Whole columns bring their width and format along, whole rows their height. */
function copyLines(target: Place, { source }: CopyOrder, area: Area): void {
  const [from, to, start, end, count] = isEntireColumns(source.area)
    ? ([source.sheet.columns, target.sheet.columns, source.area.column, area.column, source.area.columns] as const)
    : ([source.sheet.rows, target.sheet.rows, source.area.row, area.row, source.area.rows] as const);
  for (let line = 0; line < count; line++) {
    const state = from.get(start + line);
    if (state) to.set(end + line, { ...state });
  }
  target.sheet.touched.add("layout");
}
