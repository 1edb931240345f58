import type { AxisState } from "../../state";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { printTitle, solidFill, textProperties, value } from "./chart-text";

export interface AxisPlace {
  readonly kind: "catAx" | "valAx";
  readonly id: number;
  readonly crosses: number;
  readonly position: "b" | "l";
  /** Radar charts draw rays where others draw lines. */
  readonly radar: boolean;
  readonly crossBetween: "between" | "midCat";
}

const GRID = "#D9D9D9";
const LINE = "#BFBFBF";
const LABEL = "#595959";

export function printAxis(axis: AxisState, place: AxisPlace): XmlElement {
  const scaling = element("c:scaling", {}, [
    value("orientation", axis.reversed ? "maxMin" : "minMax"),
    ...(axis.maximum === undefined ? [] : [value("max", axis.maximum)]),
    ...(axis.minimum === undefined ? [] : [value("min", axis.minimum)]),
  ]);
  const format = element("c:numFmt", { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === undefined });
  return element(`c:${place.kind}`, {}, [
    value("axId", place.id),
    scaling,
    value("delete", !axis.visible),
    value("axPos", place.position),
    ...(axis.majorGridlines ? [element("c:majorGridlines", {}, [element("c:spPr", {}, [line(GRID)])])] : []),
    ...(axis.title ? [printTitle(axis.title, { size: 10, bold: false, color: LABEL })] : []),
    format,
    value("majorTickMark", place.radar && place.kind === "valAx" ? "cross" : "none"),
    value("minorTickMark", "none"),
    // Labels stay at the plot's edge when values fall below zero.
    value("tickLblPos", place.kind === "catAx" && !place.radar ? "low" : "nextTo"),
    element("c:spPr", {}, [line(LINE)]),
    textProperties({ size: axis.fontSize, color: LABEL }),
    value("crossAx", place.crosses),
    value("crosses", "autoZero"),
    ...(place.kind === "catAx" ? categoryEnd(axis) : valueEnd(axis, place)),
  ]);
}

function categoryEnd(axis: AxisState): XmlElement[] {
  return [
    value("auto", 1),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    ...(axis.labelInterval === undefined ? [] : [value("tickLblSkip", axis.labelInterval)]),
    value("noMultiLvlLbl", 0),
  ];
}

function valueEnd(axis: AxisState, place: AxisPlace): XmlElement[] {
  return [value("crossBetween", place.crossBetween), ...(axis.majorUnit === undefined ? [] : [value("majorUnit", axis.majorUnit)])];
}

function line(color: string): XmlElement {
  return element("a:ln", { w: 9525 }, [solidFill(color)]);
}
