import { lastColumn, lastRow } from "../host/address/areas";
import type { SheetState, WorkbookState } from "../state";
import { evaluate, read } from "./evaluate";
import type { Formula } from "./formula-tree";
import { parseFormula } from "./parse-formula";
import { readCells } from "./read-cells";
import type { Cells, Scalar } from "./scalar";
import { Unsupported } from "./unsupported";

export interface ReadAt {
  readonly sheet: SheetState;
  /** Where the formula is read, and how far that is from where it was written. */
  readonly row: number;
  readonly column: number;
  readonly shift: { readonly rows: number; readonly columns: number };
}

/** The value of a formula that stands in no cell, as a conditional format's; undefined when it is not calculated here. */
export type FormulaReader = (text: string, at: ReadAt) => Scalar | undefined;

/** Reads formulas against a workbook that does not change meanwhile. */
export function formulaReader(state: WorkbookState): FormulaReader {
  const parsed = new Map<string, Formula | undefined>();
  const edges = new Map<SheetState, { lastRow: number; lastColumn: number }>();
  const cells = (place: Cells): ReturnType<typeof readCells> => {
    let edge = edges.get(place.sheet);
    if (edge === undefined) {
      const used = place.sheet.cells.used();
      edge = { lastRow: used ? lastRow(used) : 0, lastColumn: used ? lastColumn(used) : 0 };
      edges.set(place.sheet, edge);
    }
    return readCells(place, edge);
  };
  return (text, at) => orUndefined(() => {
    if (!parsed.has(text)) parsed.set(text, orUndefined(() => parseFormula(text)));
    const formula = parsed.get(text);
    if (formula === undefined) return undefined;
    const standpoint = { ...at, state, names: new Map(), read: cells, custom: () => undefined };
    const value = read(evaluate(formula, standpoint), standpoint);
    return Array.isArray(value) ? (value[0]?.[0] ?? null) : (value as Scalar);
  });
}

function orUndefined<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof Unsupported) return undefined;
    throw fault;
  }
}
