import type { ConditionalFormatState } from "../../state";
import { shownFormula } from "../cells/shown-formula";
import { readColor } from "../styles/read-color";
import type { Palette } from "../styles/read-color";
import { given } from "../given";
import { attribute, child, elements, flag, numberOf, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { decodeXstring } from "../xml/xml-text";
import { AVERAGES, CELL_OPERATORS, ICON_SETS, officeWord, PRESETS, TEXT_RULES, TIME_PERIODS, VALUE_TYPES } from "./rule-words";

export type ReadRule = Pick<ConditionalFormatState, "type" | "rule">;

/** `extended` is the same rule's second half in the sheet's extension, where data bars keep most of their looks. */
export function readRule(rule: XmlElement, extended: XmlElement | undefined, palette: Palette): ReadRule | undefined {
  const type = attribute(rule, "type") ?? "";
  const formulas = formulasOf(rule);
  switch (type) {
    case "cellIs": {
      const operator = officeWord(CELL_OPERATORS, attribute(rule, "operator"));
      return operator === undefined ? undefined : { type: "CellValue", rule: given({ formula1: formulas[0] ?? "", formula2: formulas[1], operator }) };
    }
    case "expression":
      return { type: "Custom", rule: { formula: formulas[0] ?? "" } };
    case "top10":
      return { type: "TopBottom", rule: { rank: numberOf(rule, "rank") ?? 10, type: `${flag(rule, "bottom") ? "Bottom" : "Top"}${flag(rule, "percent") ? "Percent" : "Items"}` } };
    case "colorScale":
      return readColorScale(child(rule, "colorScale"), palette);
    case "iconSet":
      return readIconSet(child(rule, "iconSet"));
    case "dataBar":
      return readDataBar(child(rule, "dataBar"), child(extended, "dataBar"), palette);
    case "aboveAverage":
      return { type: "PresetCriteria", rule: { criterion: averageOf(rule) } };
    case "timePeriod":
      return preset(officeWord(TIME_PERIODS, attribute(rule, "timePeriod")));
    default: {
      const text = TEXT_RULES.find(each => each[0] === type);
      if (text) return { type: "ContainsText", rule: { operator: text[2], text: attribute(rule, "text") ?? "" } };
      return preset(officeWord(PRESETS, type));
    }
  }
}

function preset(criterion: string | undefined): ReadRule | undefined {
  return criterion === undefined ? undefined : { type: "PresetCriteria", rule: { criterion } };
}

/** `formula` in the first edition, `xm:f` in the extension. */
export function formulasOf(rule: XmlElement): string[] {
  return elements(rule).filter(each => each.local === "formula" || each.local === "f").map(each => shownFormula(decodeXstring(textOf(each))));
}

function averageOf(rule: XmlElement): string {
  const found = [flag(rule, "aboveAverage", "on"), flag(rule, "equalAverage"), numberOf(rule, "stdDev") ?? 0];
  return AVERAGES.find(each => each[1] === found[0] && each[2] === found[1] && each[3] === found[2])?.[0] ?? "AboveAverage";
}

interface Criterion { type: string; formula?: string }

function readValue(value: XmlElement | undefined): Criterion {
  const type = officeWord(VALUE_TYPES, attribute(value, "type")) ?? "Number";
  const text = attribute(value, "val") ?? (child(value, "f") && decodeXstring(textOf(child(value, "f"))));
  if (text === undefined || type === "LowestValue" || type === "HighestValue" || type === "Automatic") return { type };
  return { type, formula: type === "Formula" || !/^[-+.\d]/.test(text) ? shownFormula(text) : text };
}

function readColorScale(scale: XmlElement | undefined, palette: Palette): ReadRule {
  const colors = elements(scale, "color");
  const points = elements(scale, "cfvo").map((value, at) => given({ ...readValue(value), color: readColor(colors[at], palette) }));
  const [minimum, second, third] = points;
  return { type: "ColorScale", rule: points.length > 2 ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second } };
}

function readIconSet(set: XmlElement | undefined): ReadRule | undefined {
  const custom = flag(set, "custom");
  const style = officeWord(ICON_SETS, attribute(set, "iconSet") ?? "3TrafficLights1");
  if (custom || style === undefined) return undefined;
  const criteria = elements(set, "cfvo").map(value => ({
    formula: "0", ...readValue(value), operator: flag(value, "gte", "on") ? "GreaterThanOrEqual" : "GreaterThan",
  }));
  return { type: "IconSet", rule: { style, criteria, reverseIconOrder: flag(set, "reverse"), showIconOnly: !flag(set, "showValue", "on") } };
}

const DIRECTIONS = new Map([["context", "Context"], ["leftToRight", "LeftToRight"], ["rightToLeft", "RightToLeft"]]);
const AXES = new Map([["automatic", "Automatic"], ["none", "None"], ["middle", "CellMidPoint"]]);

function readDataBar(bar: XmlElement | undefined, extended: XmlElement | undefined, palette: Palette): ReadRule {
  const [lower, upper] = elements(extended ?? bar, "cfvo").map(readValue);
  const color = (name: string): string | undefined => readColor(child(extended, name), palette);
  const fill = color("fillColor") ?? readColor(child(bar, "color"), palette);
  const border = flag(extended, "border") ? color("borderColor") : undefined;
  const sameFill = extended === undefined ? true : flag(extended, "negativeBarColorSameAsPositive");
  const sameBorder = flag(extended, "negativeBarBorderColorSameAsPositive", "on");
  return {
    type: "DataBar",
    rule: given({
      lowerBoundRule: lower ?? { type: "Automatic" },
      upperBoundRule: upper ?? { type: "Automatic" },
      showDataBarOnly: !flag(extended ?? bar, "showValue", "on"),
      barDirection: DIRECTIONS.get(attribute(extended, "direction") ?? "context") ?? "Context",
      axisFormat: AXES.get(attribute(extended, "axisPosition") ?? "automatic") ?? "Automatic",
      axisColor: color("axisColor"),
      positiveFormat: given({ fillColor: fill, borderColor: border, gradientFill: flag(extended, "gradient", "on") }),
      negativeFormat: given({
        fillColor: sameFill ? undefined : color("negativeFillColor"),
        borderColor: sameBorder ? undefined : color("negativeBorderColor"),
        matchPositiveFillColor: sameFill,
        matchPositiveBorderColor: sameBorder,
      }),
    }),
  };
}
