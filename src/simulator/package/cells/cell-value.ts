import type { CellError, CellValue } from "../../state";
import type { CellSpan } from "./scan-cells";
import type { SharedString } from "./read-shared-strings";
import { readItem } from "./read-shared-strings";
import { decodeXstring } from "../xml/xml-text";
import { serialOfIsoDate } from "./iso-date";

export interface ReadValue { readonly value: CellValue; readonly rich?: string }

/** The value that a cell of the file holds, or the cached one of its formula. */
export function readCellValue(cell: CellSpan, strings: readonly SharedString[]): ReadValue {
  switch (cell.type) {
    case "s": {
      const index = Number(cell.text);
      const shared = strings[index];
      if (!shared) throw new SyntaxError(`shared string ${cell.text} does not exist`);
      return shared.rich === undefined ? { value: shared.text } : { value: shared.text, rich: shared.rich };
    }
    case "inlineStr": {
      const item = readItem(cell.inline ?? "");
      return item.rich === undefined ? { value: item.text } : { value: item.text, rich: item.rich };
    }
    case "str":
      return { value: decodeXstring(cell.text ?? "") };
    case "b":
      return { value: cell.text?.trim() === "1" || cell.text?.trim() === "true" };
    case "e":
      return { value: errorValue(cell.text ?? "") };
    case "d":
      return { value: serialOfIsoDate(cell.text ?? "") };
    default:
      return { value: numberValue(cell) };
  }
}

/** A formula without a result (some programs write files so) is one that Excel would calculate first, and we cannot. */
function numberValue(cell: CellSpan): CellValue {
  const text = cell.text?.trim() ?? "";
  if (text === "") return cell.formulaTag === "" ? "" : { error: "#GETTING_DATA" };
  const value = Number(text);
  if (!Number.isFinite(value)) throw new SyntaxError(`"${text}" is not a number`);
  return value;
}

const ERRORS = new Set<string>(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA"]);

/** Errors newer than the file format are stored as #VALUE!, with the real one elsewhere; unknown ones read as that too. */
function errorValue(text: string): CellError {
  const name = text.trim();
  return { error: ERRORS.has(name) ? (name as CellError["error"]) : "#VALUE!" };
}
