import type { ConditionalFormatState } from "../../state";
import { rgb } from "../styles/print-style";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { BAR_COLOR, printIconSet, printValue } from "./print-rule";
import { fileWord, ICON_SETS, NEW_ICON_SETS } from "./rule-words";

/** Whether the whole rule must stand in the sheet's extension. */
export function isExtendedOnly(format: ConditionalFormatState): boolean {
  return format.type === "IconSet" && NEW_ICON_SETS.includes(fileWord(ICON_SETS, format.rule["style"]) ?? "");
}

/** [MS-XLSX] 2.6.37: the second half of a data bar, or a rule that only the extension knows. */
export function printExtended(format: ConditionalFormatState, id: string): XmlElement | undefined {
  if (isExtendedOnly(format)) {
    const priority = { priority: format.priority + 1, stopIfTrue: format.stopIfTrue || undefined };
    return element("x14:cfRule", { type: "iconSet", ...priority, id }, [printIconSet(format.rule, "x14:")]);
  }
  return format.type === "DataBar" ? element("x14:cfRule", { type: "dataBar", id }, [printBar(format.rule)]) : undefined;
}

interface BarFormat { fillColor?: string; borderColor?: string; gradientFill?: boolean; matchPositiveFillColor?: boolean; matchPositiveBorderColor?: boolean }

function printBar(rule: Record<string, unknown>): XmlElement {
  const positive = (rule["positiveFormat"] ?? {}) as BarFormat;
  const negative = (rule["negativeFormat"] ?? {}) as BarFormat;
  const border = positive.borderColor ? positive.borderColor : undefined;
  const sameFill = negative.matchPositiveFillColor ?? negative.fillColor === undefined;
  const sameBorder = negative.matchPositiveBorderColor ?? negative.borderColor === undefined;
  const direction = { LeftToRight: "leftToRight", RightToLeft: "rightToLeft" }[String(rule["barDirection"])];
  const axis = { None: "none", CellMidPoint: "middle" }[String(rule["axisFormat"])];
  const color = (name: string, value: string | undefined): XmlElement[] => (value ? [rgb(`x14:${name}`, value)] : []);
  return element("x14:dataBar", {
    minLength: 0,
    maxLength: 100,
    showValue: rule["showDataBarOnly"] ? false : undefined,
    border: border ? true : undefined,
    gradient: positive.gradientFill === false ? false : undefined,
    direction,
    negativeBarColorSameAsPositive: sameFill || undefined,
    negativeBarBorderColorSameAsPositive: sameBorder ? undefined : false,
    axisPosition: axis,
  }, [
    printValue(rule["lowerBoundRule"], { automatic: "autoMin", name: "x14:cfvo" }),
    printValue(rule["upperBoundRule"], { automatic: "autoMax", name: "x14:cfvo" }),
    ...color("fillColor", positive.fillColor ?? BAR_COLOR),
    ...color("borderColor", border),
    ...color("negativeFillColor", sameFill ? undefined : negative.fillColor),
    ...color("negativeBorderColor", sameBorder ? undefined : negative.borderColor),
    ...(axis === "none" ? [] : color("axisColor", typeof rule["axisColor"] === "string" && rule["axisColor"] ? rule["axisColor"] : "#000000")),
  ]);
}
