import { bound } from "../../../simulator/host/address/areas";
import type { Area, SheetState } from "../../../simulator/state";
import type { WorkbenchPage } from "../workbench-page";
import { act } from "./act";

export interface Corners {
  /** Where the selection began. */
  readonly anchor: Area;
  /** The cell that it reaches to. */
  readonly head: Area;
}

const corners = new WeakMap<SheetState, Corners & { readonly area: Area }>();

/** The corners of the selection; after the add-in selected something, the upper left cell is both. */
export function cornersOf(page: WorkbenchPage): Corners {
  const { sheet, area } = page.store.get().book.selection();
  const known = corners.get(sheet);
  if (known && known.area.row === area.row && known.area.column === area.column && known.area.rows === area.rows && known.area.columns === area.columns) return known;
  const cell = { ...area, rows: 1, columns: 1 };
  return { anchor: cell, head: { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 } };
}

/** Selects from one cell to another; merged cells are taken whole. */
export function selectCells(page: WorkbenchPage, { anchor, head }: Corners): void {
  const { book } = page.store.get();
  const { sheet } = book.selection();
  const { merges } = page.layout();
  const whole = (cell: Area): Area => merges.at(cell.row, cell.column) ?? cell;
  const area = bound(whole(anchor), whole(head));
  corners.set(sheet, { anchor, head, area });
  page.store.change({ choices: null });
  act(page, () => book.select(sheet, area));
}

export const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
