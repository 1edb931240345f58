import type { WrittenTable } from "../schema";

/** A result table as it stands in the workbook. */
export interface ExistingTable {
  readonly name: WrittenTable;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  /** Of the header's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly string[];
  readonly values: readonly (readonly ExistingCell[])[];
  readonly formulas: readonly (readonly ExistingCell[])[];
  /** The lines above the header from the table's first column on, nearest line last. */
  readonly above: readonly (readonly ExistingCell[])[];
  /** Whether anything stands right beneath the table, where it may have to grow. */
  readonly beneath: "blank" | "filled";
  readonly locked: boolean;
}
export type ExistingCell = string | number | boolean;

/** Title, note and bands stand above a header; more lines are not looked at. */
export const LINES_ABOVE = 12;

export interface TableRequest { readonly name: WrittenTable; readonly read: () => ExistingTable }

/** Asks for a table; what was asked for can be read after the next sync. `rows`: how far it may grow. */
export function requestTable(table: Excel.Table, name: WrittenTable, rows: number): TableRequest {
  const sheet = table.worksheet;
  const whole = table.getRange().load("values,formulas,rowIndex,columnIndex");
  const beneath = table.getRange().getRowsBelow(Math.max(rows, 1)).load("values");
  const top = sheet.getRange(`1:${LINES_ABOVE}`).getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  sheet.protection.load("protected");
  sheet.load("name");
  table.load("showTotals");
  return {
    name,
    read: () => {
      const footer = table.showTotals ? -1 : undefined;
      const values = whole.values as ExistingCell[][], formulas = whole.formulas as ExistingCell[][];
      const filled = (beneath.values as ExistingCell[][]).some((cells) => cells.some((cell) => cell !== ""));
      return {
        name, table, sheet, row: whole.rowIndex, column: whole.columnIndex,
        columns: (values[0] ?? []).map(String),
        values: values.slice(1, footer), formulas: formulas.slice(1, footer),
        above: top.isNullObject ? [] : linesAbove(top, whole.rowIndex, whole.columnIndex),
        beneath: filled || table.showTotals ? "filled" : "blank",
        locked: sheet.protection.protected,
      };
    },
  };
}

export function linesAbove(top: Excel.Range, row: number, column: number): readonly (readonly ExistingCell[])[] {
  const values = top.values as ExistingCell[][];
  return Array.from({ length: Math.min(row, LINES_ABOVE) }, (_, line) => {
    const cells = values[line - top.rowIndex] ?? [];
    const shift = column - top.columnIndex;
    return shift >= 0 ? cells.slice(shift) : [...Array.from({ length: -shift }, () => ""), ...cells];
  });
}
