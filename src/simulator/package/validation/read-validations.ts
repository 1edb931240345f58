import type { ValidationState } from "../../state";
import { parseAreas } from "../cells/cell-address";
import { shownFormula } from "../cells/shown-formula";
import { officeWord, VALIDATION_OPERATORS } from "../conditional/rule-words";
import { extension, VALIDATION_EXTENSION } from "../sheet/sheet-extensions";
import type { SheetSections } from "../sheet/sheet-sections";
import { given } from "../given";
import { attribute, child, elements, flag, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { decodeXstring } from "../xml/xml-text";
import { isoOfSerial } from "./iso-of-serial";

export interface SourcedValidation { readonly state: ValidationState | undefined; readonly source: XmlElement; readonly extended: boolean }

export function readValidations(sections: SheetSections): ValidationState[] {
  return sourcedValidations(sections).flatMap(each => each.state ?? []);
}

/** Those of the sheet itself, then those of its extension, where Excel 2010 put lists that stand on other sheets. */
export function sourcedValidations(sections: SheetSections): SourcedValidation[] {
  const first = elements(sections.tree("dataValidations"), "dataValidation");
  const second = elements(child(extension(sections, VALIDATION_EXTENSION), "dataValidations"), "dataValidation");
  return [
    ...first.map(source => ({ state: readValidation(source, attribute(source, "sqref")), source, extended: false })),
    ...second.map(source => ({ state: readValidation(source, textOf(child(source, "sqref"))), source, extended: true })),
  ];
}

const STYLES: Readonly<Record<string, string>> = { stop: "Stop", warning: "Warning", information: "Information" };

function readValidation(source: XmlElement, sqref: string | undefined): ValidationState | undefined {
  const [area, ...more] = parseAreas(sqref);
  const rule = readRule(source);
  if (!area || !rule) return undefined;
  const text = (name: string): string => decodeXstring(attribute(source, name) ?? "");
  const showPrompt = flag(source, "showInputMessage");
  const showAlert = flag(source, "showErrorMessage");
  const style = STYLES[attribute(source, "errorStyle") ?? "stop"] ?? "Stop";
  const prompt = { showPrompt, title: text("promptTitle"), message: text("prompt") };
  const alert = { showAlert, style, title: text("errorTitle"), message: text("error") };
  return given({
    area,
    more: more.length > 0 ? more : undefined,
    rule,
    ignoreBlanks: flag(source, "allowBlank"),
    prompt: prompt.title || prompt.message ? prompt : undefined,
    // An alert without words of its own is Office.js's default.
    errorAlert: alert.title || alert.message || !showAlert || style !== "Stop" ? alert : undefined,
  });
}

function readRule(source: XmlElement): ValidationState["rule"] | undefined {
  const type = attribute(source, "type") ?? "none";
  const first = formulaOf(source, "formula1");
  const operator = officeWord(VALIDATION_OPERATORS, attribute(source, "operator") ?? "between") ?? "Between";
  // LibreOffice writes a second bound that means nothing.
  const second = operator.endsWith("etween") ? formulaOf(source, "formula2") : undefined;
  const bounds = (read: (text: string) => unknown): Record<string, unknown> =>
    given({ formula1: read(first ?? ""), formula2: second === undefined ? undefined : read(second), operator });
  switch (type) {
    case "none": return {};
    case "list": return { list: { inCellDropDown: !flag(source, "showDropDown"), source: listSource(first ?? "") } };
    case "whole": return { wholeNumber: bounds(bound) };
    case "decimal": return { decimal: bounds(bound) };
    case "textLength": return { textLength: bounds(bound) };
    case "date": return { date: bounds(text => isoBound(text, "date")) };
    case "time": return { time: bounds(text => isoBound(text, "time")) };
    case "custom": return { custom: { formula: shownFormula(first ?? "") } };
    default: return undefined;
  }
}

function formulaOf(source: XmlElement, local: string): string | undefined {
  const found = child(source, local);
  return found && decodeXstring(textOf(child(found, "f") ?? found));
}

function listSource(formula: string): string {
  return /^"[^]*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : shownFormula(formula);
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

function bound(text: string): number | string {
  return isNumber(text) ? Number(text) : shownFormula(text);
}

/** Dates and times stand in the file as serial numbers, in Office.js as ISO 8601. */
function isoBound(text: string, kind: "date" | "time"): string {
  return isNumber(text) ? isoOfSerial(Number(text), kind) : shownFormula(text);
}
