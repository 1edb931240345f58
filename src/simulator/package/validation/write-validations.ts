import type { ValidationState } from "../../state";
import { areaAddress } from "../cells/cell-address";
import { serialOfIsoDate } from "../cells/iso-date";
import { storedFormula } from "../cells/stored-formula";
import { areasOf } from "../conditional/write-conditional-formats";
import { fileWord, VALIDATION_OPERATORS } from "../conditional/rule-words";
import { VALIDATION_EXTENSION } from "../sheet/sheet-extensions";
import type { SheetSections } from "../sheet/sheet-sections";
import { element, setAttributes } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { toXstring } from "../xml/xml-text";
import { sourcedValidations } from "./read-validations";

export interface ValidationPlan {
  readonly validations: readonly ValidationState[];
  readonly sheetName: string;
  readonly extensions: Map<string, XmlElement | undefined>;
}

/** Validations that are as they were in the file are written from the file's own elements. */
export function writeValidations(sections: SheetSections, plan: ValidationPlan): void {
  const old = sourcedValidations(sections);
  const rest = new Set(old.filter(each => each.state !== undefined));
  const matched = plan.validations.map(validation => {
    const same = [...rest].find(each => JSON.stringify(each.state) === JSON.stringify(ordered(validation)));
    if (same) rest.delete(same);
    return { validation, same };
  });
  if (rest.size === 0 && matched.every(each => each.same)) return;
  const foreign = old.filter(each => each.state === undefined);
  const first = [
    ...foreign.filter(each => !each.extended).map(each => each.source),
    ...matched.flatMap(({ validation, same }) => (same ? (same.extended ? [] : [same.source]) : [printValidation(validation, plan.sheetName)])),
  ];
  const tree = sections.tree("dataValidations") ?? element("dataValidations");
  setAttributes(tree, { count: first.length });
  sections.replace("dataValidations", first.length > 0 ? [{ ...tree, children: first }] : []);
  if (old.some(each => each.extended)) {
    const kept = [...foreign.filter(each => each.extended), ...matched.flatMap(each => (each.same?.extended ? [each.same] : []))];
    plan.extensions.set(VALIDATION_EXTENSION, printExtension(kept.map(each => each.source)));
  }
}

function printExtension(sources: readonly XmlElement[]): XmlElement | undefined {
  if (sources.length === 0) return undefined;
  return element("ext", { "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", uri: VALIDATION_EXTENSION }, [
    element("x14:dataValidations", { count: sources.length, "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" }, [...sources]),
  ]);
}

/** With the members in the reader's order, so that two equal ones are equal texts. */
function ordered(state: ValidationState): unknown {
  const { area, more, rule, ignoreBlanks, prompt, errorAlert } = state;
  const place = (each: typeof area): typeof area => ({ row: each.row, column: each.column, rows: each.rows, columns: each.columns });
  return {
    area: place(area),
    ...(more && more.length > 0 ? { more: more.map(place) } : {}),
    rule,
    ignoreBlanks,
    ...(prompt ? { prompt: { showPrompt: prompt.showPrompt, title: prompt.title, message: prompt.message } } : {}),
    ...(errorAlert ? { errorAlert: { showAlert: errorAlert.showAlert, style: errorAlert.style, title: errorAlert.title, message: errorAlert.message } } : {}),
  };
}

const STYLES: Readonly<Record<string, string | undefined>> = { Warning: "warning", Information: "information" };

function printValidation(validation: ValidationState, sheetName: string): XmlElement {
  const { prompt, errorAlert } = validation;
  const sqref = areasOf(validation).map(areaAddress).join(" ");
  const made = element("dataValidation", {});
  const where = `${sheetName}!${sqref}`;
  const printed = printRule(validation.rule, where);
  for (const words of [prompt, errorAlert]) {
    checkLength(words?.title, LONGEST_TITLE, where);
    checkLength(words?.message, LONGEST_MESSAGE, where);
  }
  const text = (value: string | undefined): string | undefined => (value ? toXstring(value) : undefined);
  setAttributes(made, {
    type: printed.type,
    errorStyle: STYLES[errorAlert?.style ?? ""],
    operator: printed.operator === "between" ? undefined : printed.operator,
    allowBlank: validation.ignoreBlanks || undefined,
    showDropDown: printed.hidesDropDown || undefined,
    showInputMessage: prompt?.showPrompt ?? true,
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorTitle: text(errorAlert?.title),
    error: text(errorAlert?.message),
    promptTitle: text(prompt?.title),
    prompt: text(prompt?.message),
    sqref,
  });
  made.children = printed.formulas.map((formula, at) => element(`formula${at + 1}`, {}, [toXstring(formula)]));
  return made;
}

interface PrintedRule { type: string | undefined; operator?: string | undefined; hidesDropDown?: boolean; formulas: string[] }

const TYPES = [["wholeNumber", "whole"], ["decimal", "decimal"], ["textLength", "textLength"], ["date", "date"], ["time", "time"]] as const;

function printRule(rule: ValidationState["rule"], where: string): PrintedRule {
  const list = member(rule, "list");
  if (list) return { type: "list", hidesDropDown: list["inCellDropDown"] === false, formulas: [listFormula(String(list["source"] ?? ""), where)] };
  const custom = member(rule, "custom");
  if (custom) return { type: "custom", formulas: [stored(custom["formula"])] };
  for (const [office, type] of TYPES) {
    const bounds = member(rule, office);
    if (!bounds) continue;
    const formulas = [bounds["formula1"], bounds["formula2"]].filter(each => each !== undefined && each !== null && each !== "").map(each => boundFormula(each, type));
    return { type, operator: fileWord(VALIDATION_OPERATORS, bounds["operator"]), formulas };
  }
  return { type: undefined, formulas: [] };
}

function member(rule: ValidationState["rule"], name: string): Record<string, unknown> | undefined {
  const found = rule[name];
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : undefined;
}

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function checkLength(text: string | undefined, most: number, where: string): void {
  if (text !== undefined && text.length > most) throw new RangeError(`${where}: a validation's text holds at most ${most} characters here, this one has ${text.length}`);
}

const LONGEST_LIST = 255;

/** Excel takes a file for damaged whose list is longer than this. */
function listFormula(source: string, where: string): string {
  if (source.startsWith("=")) return stored(source);
  if (source.length > LONGEST_LIST) throw new RangeError(`${where}: a list of choices holds at most ${LONGEST_LIST} characters, this one has ${source.length}`);
  return `"${source.replaceAll('"', '""')}"`;
}

function boundFormula(value: unknown, type: string): string {
  const text = String(value);
  if (text.startsWith("=")) return stored(text);
  return type === "date" || type === "time" ? String(serialOfIsoDate(text)) : text;
}

function stored(formula: unknown): string {
  return storedFormula(String(formula ?? ""), { table: undefined });
}

