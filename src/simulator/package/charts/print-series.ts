import type { SeriesState } from "../../state";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { LABEL_COLOR, solidFill, textProperties, value } from "./chart-text";
import type { ChartKind } from "./chart-kinds";
import { categoryReference, numberReference, textReference } from "./print-cache";
import type { Resolve } from "./print-cache";

export interface SeriesPlace { readonly kind: ChartKind; readonly index: number; readonly resolve: Resolve }

/** The members in the schema's order, which is nearly the same for all groups. */
export function printSeries(series: SeriesState, place: SeriesPlace): XmlElement {
  const { kind, index, resolve } = place;
  const scatter = kind.group === "scatterChart";
  const name = series.nameRef ? [textReference(series.nameRef, resolve)] : series.name ? [element("c:v", {}, [series.name])] : [];
  const fill = series.color ? solidFill(series.color) : themeFill(index);
  const shape = seriesShape(fill, kind);
  const categories = series.categoriesRef ? [element(scatter ? "c:xVal" : "c:cat", {}, [categoryReference(series.categoriesRef, resolve)])] : [];
  return element("c:ser", {}, [
    value("idx", index),
    value("order", index),
    ...(name.length > 0 ? [element("c:tx", {}, name)] : []),
    ...(shape ? [shape] : []),
    ...(kind.group === "barChart" ? [value("invertIfNegative", 0)] : []),
    ...(kind.markers ? [printMarker(fill, kind)] : []),
    ...(kind.exploded ? [value("explosion", 25)] : []),
    ...[...series.pointColors].sort((one, other) => one[0] - other[0]).map(([point, color]) => printPoint(point, color, kind)),
    ...(series.hasDataLabels ? [printLabels(series, kind)] : []),
    ...categories,
    element(scatter ? "c:yVal" : "c:val", {}, [numberReference(series.valuesRef, resolve)]),
    ...(kind.group === "lineChart" || scatter ? [value("smooth", kind.lines === "smooth")] : []),
  ]);
}

const LINE_WIDTH = 28_575;

function isLined(kind: ChartKind): boolean {
  return kind.group === "lineChart" || kind.group === "scatterChart" || (kind.group === "radarChart" && kind.style !== "filled");
}

/** The theme's colours in turn, as viewers would choose by themselves, each in its own way. */
function themeFill(index: number): XmlElement {
  return element("a:solidFill", {}, [element("a:schemeClr", { val: `accent${(index % 6) + 1}` })]);
}

/** Undefined where every point has a colour of its own. */
function seriesShape(fill: XmlElement, kind: ChartKind): XmlElement | undefined {
  if (kind.axes === "none") return undefined;
  if (kind.lines === "none") return element("c:spPr", {}, [element("a:ln", { w: LINE_WIDTH }, [element("a:noFill")])]);
  if (!isLined(kind)) return element("c:spPr", {}, [fill]);
  return element("c:spPr", {}, [element("a:ln", { w: LINE_WIDTH, cap: "rnd" }, [fill, element("a:round")])]);
}

function printMarker(fill: XmlElement, kind: ChartKind): XmlElement {
  if (kind.markers === "none") return element("c:marker", {}, [value("symbol", "none")]);
  const shape = element("c:spPr", {}, [fill, element("a:ln", { w: 9525 }, [fill])]);
  return element("c:marker", {}, [value("symbol", "circle"), value("size", 5), shape]);
}

function printPoint(point: number, color: string, kind: ChartKind): XmlElement {
  const fill = element("c:spPr", {}, [solidFill(color)]);
  if (isLined(kind)) return element("c:dPt", {}, [value("idx", point), element("c:marker", {}, [value("symbol", "circle"), value("size", 7), fill]), value("bubble3D", 0)]);
  return element("c:dPt", {}, [value("idx", point), ...(kind.group === "barChart" ? [value("invertIfNegative", 0)] : []), value("bubble3D", 0), fill]);
}

const POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd", Left: "l", Right: "r", Top: "t", Bottom: "b", BestFit: "bestFit",
};

/** Excel calls a file damaged whose labels stand where the chart's type does not allow them. */
function allowedPositions(kind: ChartKind): readonly string[] {
  switch (kind.group) {
    case "barChart": return kind.grouping === "clustered" ? ["ctr", "inEnd", "inBase", "outEnd"] : ["ctr", "inEnd", "inBase"];
    case "lineChart": case "scatterChart": return ["t", "b", "l", "r", "ctr"];
    case "pieChart": return ["bestFit", "ctr", "inEnd", "outEnd"];
    case "radarChart": return ["outEnd"];
    case "doughnutChart": case "areaChart": return [];
  }
}

function printLabels(series: SeriesState, kind: ChartKind): XmlElement {
  const position = POSITIONS[series.labelPosition ?? ""];
  const allowed = position !== undefined && allowedPositions(kind).includes(position);
  return element("c:dLbls", {}, [
    ...(series.labelFormat ? [element("c:numFmt", { formatCode: series.labelFormat, sourceLinked: 0 })] : []),
    element("c:spPr", {}, [element("a:noFill"), element("a:ln", {}, [element("a:noFill")])]),
    textProperties({ size: 9, color: series.labelColor ?? LABEL_COLOR }),
    ...(allowed ? [value("dLblPos", position)] : []),
    value("showLegendKey", 0),
    value("showVal", 1),
    value("showCatName", 0),
    value("showSerName", 0),
    value("showPercent", 0),
    value("showBubbleSize", 0),
  ]);
}
