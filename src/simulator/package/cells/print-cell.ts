import type { Cell } from "../../state";
import { encodeXml, toXstring } from "../xml/xml-text";
import { areaAddress, cellAddress } from "./cell-address";
import { isSpilling, storedFormula } from "./stored-formula";
import { readItem } from "./read-shared-strings";
import { LONGEST_TEXT } from "./shared-strings-editor";
import type { SharedStringsEditor } from "./shared-strings-editor";

export interface CellPrinter {
  readonly strings: SharedStringsEditor;
  /** The prefix of the sheet's elements, "" or "x:". */
  readonly prefix: string;
  /** For messages. */
  readonly sheetName: string;
  readonly xfOf: (style: number) => number;
  /** Gives the number of the cell metadata that marks dynamic arrays, making it where it is missing. */
  readonly dynamicArray: () => string;
  readonly tableAt: (row: number, column: number) => string | undefined;
}

export interface CellPlace { readonly row: number; readonly column: number }

/** "" for a cell that has nothing to say. */
export function printCell(cell: Cell, place: CellPlace, printer: CellPrinter): string {
  const { prefix } = printer;
  const xf = printer.xfOf(cell.style ?? 0);
  const style = xf === 0 ? "" : ` s="${xf}"`;
  const start = `<${prefix}c r="${cellAddress(place.row, place.column)}"${style}`;
  if (cell.formula !== undefined) return printFormulaCell(cell, place, { printer, start });
  const { value } = cell;
  if (value === "") return xf === 0 ? "" : `${start}/>`;
  if (typeof value === "string") {
    const number = printer.strings.numberOf(value, richOf(cell), () => nameOf(place, printer));
    return `${start} t="s"><${prefix}v>${number}</${prefix}v></${prefix}c>`;
  }
  const { type, text } = plainValue(value, () => nameOf(place, printer));
  return `${start}${type}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
}

function printFormulaCell(cell: Cell, place: CellPlace, from: { printer: CellPrinter; start: string }): string {
  const { printer } = from;
  const { prefix } = printer;
  const formula = cell.formula ?? "";
  const dynamic = cell.array ? cell.array.dynamic : isSpilling(formula);
  const number = dynamic ? printer.dynamicArray() : "";
  const mark = number === "" ? "" : ` cm="${number}"`;
  const extent = cell.array ?? { rows: 1, columns: 1 };
  const array = cell.array || dynamic ? ` t="array" ref="${areaAddress({ ...place, rows: extent.rows, columns: extent.columns })}"` : "";
  const stored = storedFormula(formula, { table: printer.tableAt(place.row, place.column) });
  const body = `<${prefix}f${array}>${encodeXml(toXstring(stored))}</${prefix}f>`;
  checkLength(cell.value, stored, () => nameOf(place, printer));
  if (isUncalculated(cell.value)) return `${from.start}${mark}>${body}</${prefix}c>`;
  const value = typeof cell.value === "string" ? { type: ' t="str"', text: encodeXml(toXstring(cell.value)) } : plainValue(cell.value, () => nameOf(place, printer));
  return `${from.start}${value.type}${mark}>${body}<${prefix}v>${value.text}</${prefix}v></${prefix}c>`;
}

/** No result is what Excel calculates when it opens the file. */
function isUncalculated(value: Cell["value"]): boolean {
  return typeof value === "object" && value.error === "#GETTING_DATA";
}

const LONGEST_FORMULA = 8192;

/** Excel takes a file for damaged that breaks these limits. */
function checkLength(value: Cell["value"], formula: string, where: () => string): void {
  if (formula.length > LONGEST_FORMULA) throw new RangeError(`${where()}: a formula has at most ${LONGEST_FORMULA} characters, this one has ${formula.length}`);
  if (typeof value === "string" && value.length > LONGEST_TEXT) throw new RangeError(`${where()}: a cell holds at most ${LONGEST_TEXT} characters, this text has ${value.length}`);
}

function plainValue(value: Exclude<Cell["value"], string>, where: () => string): { type: string; text: string } {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${where()}: ${value} is not a number that a cell can hold`);
    return { type: "", text: String(value) };
  }
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  // Errors that came after the file format are stored as #VALUE!.
  const name = value.error === "#SPILL!" || value.error === "#CALC!" ? "#VALUE!" : value.error;
  return { type: ' t="e"', text: name };
}

/** The runs count only while they spell the cell's text. */
function richOf(cell: Cell): string | undefined {
  return cell.rich !== undefined && readItem(cell.rich).text === cell.value ? cell.rich : undefined;
}

function nameOf(place: CellPlace, printer: CellPrinter): string {
  return `${printer.sheetName}!${cellAddress(place.row, place.column)}`;
}
