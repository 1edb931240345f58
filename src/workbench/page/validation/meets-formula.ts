import { formulaReader } from "../../../simulator/calculation/formula-reader";
import type { SheetArea } from "../../../simulator/host/address/resolve-address";
import { parseEntry } from "../../../simulator/host/cells/parse-entry";
import { isError } from "../../../simulator/calculation/scalar";
import type { ValidationState, WorkbookState } from "../../../simulator/state";

/** A year for dates that are typed without one; it decides nothing here. */
const SOME_YEAR = 2000;

/**
 * Whether a custom rule's formula is true once this text stands in the cell, as Excel asks; a formula that is not
 * calculated here lets everything in. The workbook is as before afterwards.
 */
export function meetsFormula(state: WorkbookState, { sheet, area }: SheetArea, given: { readonly validation: ValidationState; readonly text: string }): boolean {
  const { custom } = given.validation.rule as { custom?: { formula?: unknown } };
  if (typeof custom?.formula !== "string") return true;
  const before = sheet.cells.get(area.row, area.column), from = given.validation.area;
  sheet.cells.set(area.row, area.column, { ...before, value: parseEntry(given.text, SOME_YEAR).value });
  try {
    const value = formulaReader(state)(custom.formula, { sheet, row: area.row, column: area.column, shift: { rows: area.row - from.row, columns: area.column - from.column } });
    return value === undefined || (value !== null && !isError(value) && value !== false && value !== 0 && value !== "");
  } finally {
    sheet.cells.set(area.row, area.column, before);
  }
}
