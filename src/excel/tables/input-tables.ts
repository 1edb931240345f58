import type { Place } from "../../assessment/problem";
import type { AnyTable } from "../schema";
import { cellAddress } from "./cell-address";

/** The input tables wherever they came from: a workbook or plain rows. Nothing here is interpreted yet. */
export interface InputTables {
  readonly found: ReadonlyMap<AnyTable, SourceTable>;
  /** Tables that were expected and are not there, with what was found in their place. */
  readonly missing: readonly MissingTable[];
}

export interface SourceTable {
  readonly name: AnyTable;
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Rows of the table's body, cells in the order of `columns`; "" is an empty cell. */
  readonly values: readonly (readonly SourceValue[])[];
  /** Number formats, cell by cell; absent where the source has none. */
  readonly formats?: readonly (readonly string[])[];
  /** The cells may have formats which the source does not tell: a function's arguments are bare values. */
  readonly untold?: true;
  /** Row and column (from 0) of the header's first cell on its sheet; "rows" for plain rows. */
  readonly origin: { readonly row: number; readonly column: number } | "rows";
  /** Body rows (from 0) that are hidden or filtered out. */
  readonly hidden: readonly number[];
  /** Address of merged cells in the header, where there are any. */
  readonly mergedHeader?: string;
}
export type SourceValue = string | number | boolean;

export interface MissingTable {
  readonly name: AnyTable;
  /** A table with such columns under another name; a plain range with such headers; a table with a similar name. */
  readonly instead:
    | { readonly kind: "other-name"; readonly table: string; readonly sheet: string }
    | { readonly kind: "plain-range"; readonly sheet: string; readonly area: string; readonly merged: readonly string[] }
    | { readonly kind: "similar-name"; readonly table: string }
    /** It is there, but its header row is switched off, or it is larger than the host hands out (5 million cells). */
    | { readonly kind: "no-header"; readonly sheet: string }
    | { readonly kind: "too-large"; readonly sheet: string }
    | { readonly kind: "nothing" };
}

/** Where a body cell stands: 数据填报!E214, or 第12行·填报值 for plain rows. */
export function placeOf(table: SourceTable, row: number, column: string): Place {
  if (table.origin === "rows") return { sheet: table.sheet, cell: `第${row + 1}行·${column}` };
  const at = table.columns.indexOf(column);
  const cell = cellAddress(table.origin.row + 1 + row, table.origin.column + Math.max(at, 0));
  return { sheet: table.sheet, cell };
}

/** Where the table's header begins. */
export function headerPlace(table: SourceTable, column?: string): Place {
  if (table.origin === "rows") return { sheet: table.sheet };
  const at = column === undefined ? 0 : Math.max(table.columns.indexOf(column), 0);
  return { sheet: table.sheet, cell: cellAddress(table.origin.row, table.origin.column + at) };
}

/** The row's number as people see it. */
export function rowNumber(table: SourceTable, row: number): number {
  return table.origin === "rows" ? row + 1 : table.origin.row + row + 2;
}
