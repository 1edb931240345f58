import type { ConditionalFormatState } from "../../state";
import { cellAddress } from "../cells/cell-address";
import { storedFormula } from "../cells/stored-formula";
import { rgb } from "../styles/print-style";
import { element, setAttributes } from "../xml/xml-element";
import type { Attributes, XmlElement } from "../xml/xml-element";
import { toXstring } from "../xml/xml-text";
import { presetFormula, textFormula } from "./rule-formulas";
import { AVERAGES, CELL_OPERATORS, fileWord, ICON_SETS, PRESETS, TEXT_RULES, TIME_PERIODS, VALUE_TYPES } from "./rule-words";

/** The `cfRule` of the first edition. A data bar's finer looks and the newest icon sets go into `printExtended`. */
export function printRule(format: ConditionalFormatState, differential: number | undefined): XmlElement {
  const { rule } = format;
  const made = element("cfRule", { type: "", dxfId: differential, priority: format.priority + 1, stopIfTrue: format.stopIfTrue || undefined });
  const say = (attributes: Attributes, children: readonly (XmlElement | undefined)[] = []): XmlElement => {
    setAttributes(made, attributes);
    made.children = children.filter(each => each !== undefined);
    return made;
  };
  switch (format.type) {
    case "CellValue":
      return say({ type: "cellIs", operator: fileWord(CELL_OPERATORS, rule["operator"]) }, [formulaElement(rule["formula1"]), optionalFormula(rule["formula2"])]);
    case "Custom":
      return say({ type: "expression" }, [formulaElement(rule["formula"])]);
    case "ContainsText":
      return printText(format, say);
    case "TopBottom": {
      const type = String(rule["type"]);
      return say({ type: "top10", percent: type.endsWith("Percent") || undefined, bottom: type.startsWith("Bottom") || undefined, rank: Number(rule["rank"]) });
    }
    case "PresetCriteria":
      return printPreset(format, say);
    case "ColorScale":
      return say({ type: "colorScale" }, [printColorScale(rule)]);
    case "IconSet":
      return say({ type: "iconSet" }, [printIconSet(rule)]);
    case "DataBar":
      return say({ type: "dataBar" }, [printDataBar(rule)]);
  }
}

type Say = (attributes: Attributes, children?: readonly (XmlElement | undefined)[]) => XmlElement;

function printText(format: ConditionalFormatState, say: Say): XmlElement {
  const operator = String(format.rule["operator"]);
  const text = String(format.rule["text"] ?? "");
  const words = TEXT_RULES.find(each => each[2] === operator) ?? TEXT_RULES[0];
  return say({ type: words[0], operator: words[1], text: toXstring(text) }, [formulaElement(`=${textFormula(operator, text, firstCell(format))}`)]);
}

function printPreset(format: ConditionalFormatState, say: Say): XmlElement {
  const criterion = String(format.rule["criterion"]);
  const formula = presetFormula(criterion, firstCell(format));
  const children = formula === undefined ? [] : [formulaElement(`=${formula}`)];
  const average = AVERAGES.find(each => each[0] === criterion);
  if (average) return say({ type: "aboveAverage", aboveAverage: average[1] ? undefined : false, equalAverage: average[2] || undefined, stdDev: average[3] || undefined });
  const period = fileWord(TIME_PERIODS, criterion);
  return period ? say({ type: "timePeriod", timePeriod: period }, children) : say({ type: fileWord(PRESETS, criterion) }, children);
}

function firstCell(format: ConditionalFormatState): string {
  return cellAddress(format.area.row, format.area.column);
}

/** A formula as Office.js gives it: "=A1", a number, or a text that stands for itself. */
export function formulaElement(value: unknown, name = "formula"): XmlElement {
  return element(name, {}, [toXstring(storedFormula(String(value ?? ""), { table: undefined }))]);
}

function optionalFormula(value: unknown): XmlElement | undefined {
  return value === undefined || value === null || value === "" ? undefined : formulaElement(value);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** `fallback` is what the type becomes where only the extension can say it. */
export function printValue(value: unknown, fallback: { automatic: string; name?: string }): XmlElement {
  const { type, formula, operator } = record(value);
  const word = type === "Automatic" || type === undefined ? fallback.automatic : (fileWord(VALUE_TYPES, type) ?? "num");
  const needsText = !["min", "max", "autoMin", "autoMax"].includes(word);
  const text = needsText ? storedFormula(String(formula ?? "0"), { table: undefined }) : undefined;
  const gte = operator === "GreaterThan" ? false : undefined;
  if (fallback.name?.startsWith("x14:")) {
    return element("x14:cfvo", { type: word, gte }, text === undefined ? [] : [element("xm:f", {}, [toXstring(text)])]);
  }
  return element("cfvo", { type: word, val: text === undefined ? undefined : toXstring(text), gte });
}

function printColorScale(rule: Record<string, unknown>): XmlElement {
  // Either the criteria themselves or an object that holds them.
  const points = record(rule["criteria"] ?? rule);
  const used = [points["minimum"], points["midpoint"], points["maximum"]].filter(each => each !== undefined && each !== null).map(record);
  const values = used.map((each, at) => printValue(each, { automatic: at === 0 ? "min" : "max" }));
  return element("colorScale", {}, [...values, ...used.map(each => rgb("color", String(each["color"] ?? "#FFFFFF")))]);
}

export function printIconSet(rule: Record<string, unknown>, prefix = ""): XmlElement {
  const style = fileWord(ICON_SETS, rule["style"]) ?? "3TrafficLights1";
  const count = Number(style[0]);
  const given = Array.isArray(rule["criteria"]) ? (rule["criteria"] as readonly unknown[]) : [];
  // The first icon's bound is below everything; where no bounds are given they divide evenly.
  const values = Array.from({ length: count }, (_, at) => {
    const bound = at === 0 ? { type: "Percent", formula: "0" } : (given[at] ?? { type: "Percent", formula: String(Math.round((at * 100) / count)) });
    return printValue(bound, { automatic: "percent", name: `${prefix}cfvo` });
  });
  return element(`${prefix}iconSet`, {
    iconSet: style, showValue: rule["showIconOnly"] ? false : undefined, reverse: rule["reverseIconOrder"] ? true : undefined,
  }, values);
}

export const BAR_COLOR = "#638EC6";

function printDataBar(rule: Record<string, unknown>): XmlElement {
  const color = String(record(rule["positiveFormat"])["fillColor"] ?? BAR_COLOR);
  return element("dataBar", { showValue: rule["showDataBarOnly"] ? false : undefined }, [
    printValue(rule["lowerBoundRule"], { automatic: "min" }),
    printValue(rule["upperBoundRule"], { automatic: "max" }),
    rgb("color", color),
  ]);
}
