import type { Cell, CellStore, RowState } from "../../state";
import { decodeXstring } from "../xml/xml-text";
import { parseArea } from "./cell-address";
import { formulaTokens } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";
import { readCellValue } from "./cell-value";
import type { SharedString } from "./read-shared-strings";
import { attributeIn } from "./scan-cells";
import type { CellSpan } from "./scan-cells";
import { shiftFormula } from "./shift-formula";
import { shownFormula } from "./shown-formula";

export interface CellContext {
  readonly strings: readonly SharedString[];
  /** Turns the dates of a strict file into the workbook's own count: 0, or -1462 in the 1904 system. */
  readonly isoDateOffset: number;
}

interface SharedFormula { row: number; column: number; text: string; tokens?: readonly FormulaToken[] }

/** Reads cell after cell of one sheet; it must see them all in order, since shared formulas refer back. */
export function cellReader(context: CellContext): (span: CellSpan) => Cell | undefined {
  const shared = new Map<string, SharedFormula>();
  return span => {
    const read = readCellValue(span, context.strings);
    let value = read.value;
    if (span.type === "d" && typeof value === "number" && value >= 1) value += context.isoDateOffset;
    const formula = span.formulaTag === "" ? undefined : readFormula(span, shared);
    if (value === "" && formula === undefined && span.style === 0) return undefined;
    // Most cells have a style: a property that is added later takes twice the room.
    const cell: Cell = span.style === 0 ? { value } : { value, style: span.style };
    if (formula !== undefined) cell.formula = formula;
    if (read.rich !== undefined) cell.rich = read.rich;
    const array = formula === undefined ? undefined : readArray(span);
    if (array) cell.array = array;
    return cell;
  };
}

function readFormula(span: CellSpan, shared: Map<string, SharedFormula>): string | undefined {
  const text = decodeXstring(span.formula);
  if (attributeIn(span.formulaTag, "t") !== "shared") return text === "" ? undefined : shownFormula(text);
  const group = attributeIn(span.formulaTag, "si") ?? "";
  if (text !== "") {
    shared.set(group, { row: span.row, column: span.column, text });
    return shownFormula(text);
  }
  const master = shared.get(group);
  if (!master) return undefined;
  master.tokens ??= formulaTokens(master.text);
  return shownFormula(shiftFormula(master.tokens, { rows: span.row - master.row, columns: span.column - master.column }));
}

function readArray(span: CellSpan): Cell["array"] {
  if (attributeIn(span.formulaTag, "t") !== "array") return undefined;
  const area = parseArea(attributeIn(span.formulaTag, "ref") ?? "");
  return { rows: area?.rows ?? 1, columns: area?.columns ?? 1, dynamic: span.metadata !== "" };
}

/** Undefined when the row says nothing of its own. */
export function readRow(tag: string): RowState | undefined {
  if (!/\s(?:ht|hidden|s)\s*=/.test(tag)) return undefined;
  const height = Number(attributeIn(tag, "ht") ?? NaN);
  const hidden = attributeIn(tag, "hidden");
  const style = Number(attributeIn(tag, "s") ?? 0);
  const row: RowState = {};
  if (Number.isFinite(height)) row.height = height;
  if (hidden === "1" || hidden === "true") row.hidden = true;
  if (style > 0) row.style = style;
  return Object.keys(row).length > 0 ? row : undefined;
}

/** Puts what was read into a sheet's own cells and rows. */
export interface CellTarget { readonly cells: CellStore; readonly rows: Map<number, RowState> }
