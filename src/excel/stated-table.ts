import type { Place } from "../assessment/problem";
import { cellAddress } from "./tables/cell-address";

/** A table as somebody left it: one of our results, or a ranking from elsewhere. Nothing in it is believed. */
export interface StatedTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly values: readonly (readonly StatedCell[])[];
  /** Row and column (from 0) of the header's first cell. */
  readonly origin: { readonly row: number; readonly column: number };
  /** The lines above the header from the table's first column on, nearest last. */
  readonly above?: readonly (readonly StatedCell[])[];
}
export type StatedCell = string | number | boolean;

/** Where a body cell stands, both from 0. */
export function statedPlace({ sheet, origin }: StatedTable, row: number, column: number): Place {
  return { sheet, cell: cellAddress(origin.row + 1 + row, origin.column + column) };
}
