import type { NameState, SheetState } from "../../state";
import { shownFormula } from "../cells/shown-formula";
import { attribute, child, elements, flag, numberOf, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { decodeXstring } from "../xml/xml-text";

const BUILT_IN = /^_xlnm\./i;

/** Sorts the defined names into the workbook's own, the sheets' own and what print set-up keeps in names. */
export function readNames(workbook: XmlElement, target: { names: NameState[]; sheets: readonly (SheetState | undefined)[] }): void {
  for (const each of elements(child(workbook, "definedNames"), "definedName")) {
    const sheet = target.sheets[numberOf(each, "localSheetId") ?? -1];
    const name = attribute(each, "name") ?? "";
    const text = decodeXstring(textOf(each));
    if (BUILT_IN.test(name)) {
      if (sheet) readBuiltIn(name.replace(BUILT_IN, "").toLowerCase(), text, sheet);
      continue;
    }
    const read: NameState = { name, formula: shownFormula(text), visible: !flag(each, "hidden") };
    const comment = attribute(each, "comment");
    if (comment !== undefined) read.comment = comment;
    (attribute(each, "localSheetId") === undefined ? target.names : (sheet?.names ?? [])).push(read);
  }
}

function readBuiltIn(name: string, text: string, sheet: SheetState): void {
  const references = splitReferences(text).map(withoutSheet);
  if (name === "print_area" && !text.includes("#REF!")) sheet.page.printArea = references.join(",");
  if (name !== "print_titles") return;
  const rows = references.find(each => /^\$?\d+:\$?\d+$/.test(each));
  const columns = references.find(each => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(each));
  if (rows !== undefined) sheet.page.titleRows = fixed(rows);
  if (columns !== undefined) sheet.page.titleColumns = fixed(columns);
}

/** openpyxl writes "1:2" for "$1:$2". */
function fixed(lines: string): string {
  return lines.replace(/(^|:)\$?/g, "$1$$");
}

/** At the commas that stand outside a sheet's quoted name. */
function splitReferences(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

export function withoutSheet(reference: string): string {
  return reference.trim().replace(/^(?:'(?:[^']|'')*'|[^'!]*)!/, "");
}
