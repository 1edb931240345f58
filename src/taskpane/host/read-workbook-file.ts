import type { RubricGrid } from "../../services/import-rules";
import type { NamedGrid } from "../../services/rubric/read-rubric-file";
import type { FileTable } from "../../services/tables-in-file";
import { isPackageFault, type PackageFault } from "../../simulator/package/package-fault";
import { readXlsx } from "../../simulator/package/read-xlsx";
import type { SheetState, TableState, WorkbookState } from "../../simulator/state";

/**
 * The tables of a workbook that somebody picks beside the open one. Excel opens no second file for an add-in, and putting
 * its sheets into this one would change it: the file is read as it is, here, and goes nowhere.
 */
export function readWorkbookFile(bytes: Uint8Array): readonly FileTable[] | PackageFault["kind"] {
  const state = readXlsx(bytes);
  return isPackageFault(state) ? state.kind : state.sheets.flatMap((sheet) => sheet.tables.filter(({ showHeaders }) => showHeaders).map((table) => fileTable(state, sheet, table)));
}

/** Its sheets as texts with what is merged in them, for a rubric of any layout; or why it cannot be opened. */
export function sheetsInFile(bytes: Uint8Array): readonly NamedGrid[] | string {
  const state = readXlsx(bytes);
  return isPackageFault(state) ? state.kind : state.sheets.map((sheet) => ({ name: sheet.name, grid: gridOfSheet(sheet) }));
}

/** @param sheet as the simulator holds it */
export function gridOfSheet({ cells, merges }: Pick<SheetState, "cells" | "merges">): RubricGrid {
  const rows: string[][] = [];
  for (const [row, column, { value }] of cells.entries()) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = typeof value === "object" ? value.error : typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value);
  }
  return { rows, merged: merges };
}

function fileTable({ styles }: WorkbookState, sheet: SheetState, { name, area, showTotals }: TableState): FileTable {
  const rows = Array.from({ length: area.rows - (showTotals ? 1 : 0) }, (_, at) => area.row + at), columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const valueAt = (row: number, column: number): string | number | boolean => {
    const value = sheet.cells.get(row, column)?.value ?? "";
    return typeof value === "object" ? value.error : value;
  };
  return {
    name, sheet: sheet.name, row: area.row, column: area.column,
    values: rows.map((row) => columns.map((column) => valueAt(row, column))),
    formats: rows.map((row) => columns.map((column) => styles[sheet.cells.get(row, column)?.style ?? 0]?.numberFormat ?? "General")),
    hidden: rows.slice(1).flatMap((row, at) => (sheet.rows.get(row)?.hidden === true ? [at] : [])),
  };
}
