import type { AxisState, ChartState, SeriesState } from "../../state";
import { given } from "../given";
import { attribute, child, descend, elements, numberOf, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { LABEL_COLOR } from "./chart-text";
import { flagOf, readChartType } from "./read-chart-kind";

export type ReadChart = Pick<ChartState, "type" | "title" | "legend" | "series" | "categoryAxis" | "valueAxis" | "style">;

const AXES = ["catAx", "dateAx", "valAx", "serAx"];

/** Undefined for a chart that holds something which the state has no word for; it then stays in the file unseen. */
export function readChart(space: XmlElement): ReadChart | undefined {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const groups = elements(plot).filter(each => each.local.endsWith("Chart"));
  const types = groups.map(readChartType);
  const [type] = types;
  if (type === undefined || types.includes(undefined)) return undefined;
  const ordered = groups.flatMap((group, at) => elements(group, "ser").map(each => ({ each, group, type: types[at] ?? type })));
  const series = ordered
    .sort((one, other) => (numberOf(child(one.each, "order"), "val") ?? 0) - (numberOf(child(other.each, "order"), "val") ?? 0))
    .map(({ each, group, type: own }) => ({ ...readSeries(each, group), ...(own === type ? {} : { type: own }) }));
  if (series.some(each => each.valuesRef === "")) return undefined;
  const axes = elements(plot).filter(each => AXES.includes(each.local));
  // A scatter chart has two value axes: the first one runs along the bottom.
  const category = axes.find(each => each.local === "catAx" || each.local === "dateAx") ?? axes[0];
  const value = axes.find(each => each.local === "valAx" && each !== category);
  return given({
    type,
    title: readTitle(chart, series),
    legend: readLegend(chart),
    series,
    categoryAxis: readAxis(category),
    valueAxis: readAxis(value),
    style: numberOf(child(space, "style"), "val"),
  });
}

function readTitle(chart: XmlElement | undefined, series: readonly SeriesState[]): ChartState["title"] {
  const title = child(chart, "title");
  // Without a title of its own a chart of one series shows that series' name.
  if (!title) return { text: "", visible: false };
  const text = titleText(title);
  const look = firstRun(title);
  return given({
    text: text === "" && series.length === 1 ? (series[0]?.name ?? "") : text,
    visible: true,
    ...readLook(look),
  });
}

function titleText(title: XmlElement): string {
  const rich = descend(title, "tx", "rich");
  if (!rich) return textOf(descend(title, "tx", "strRef", "strCache", "pt", "v"));
  return elements(rich, "p").map(paragraph => elements(paragraph).filter(each => each.local === "r" || each.local === "fld").map(run => textOf(child(run, "t"))).join("")).join("\n");
}

function firstRun(title: XmlElement): XmlElement | undefined {
  const paragraph = descend(title, "tx", "rich", "p");
  return descend(paragraph, "r", "rPr") ?? descend(paragraph, "pPr", "defRPr") ?? descend(title, "txPr", "p", "pPr", "defRPr");
}

function readLook(run: XmlElement | undefined): { size?: number; bold?: boolean; color?: string } {
  const size = numberOf(run, "sz");
  const bold = attribute(run, "b");
  return given({ size: size === undefined ? undefined : size / 100, bold: bold === undefined ? undefined : bold === "1" || bold === "true", color: solidColor(run) });
}

/** Colours of the theme are left to the viewer. */
function solidColor(parent: XmlElement | undefined): string | undefined {
  const value = attribute(descend(parent, "solidFill", "srgbClr"), "val");
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

const LEGENDS: Readonly<Record<string, string>> = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" };

function readLegend(chart: XmlElement | undefined): ChartState["legend"] {
  const legend = child(chart, "legend");
  return { visible: legend !== undefined, position: LEGENDS[attribute(child(legend, "legendPos"), "val") ?? "r"] ?? "Right" };
}

function reference(parent: XmlElement | undefined): string | undefined {
  for (const kind of ["numRef", "strRef", "multiLvlStrRef"]) {
    const text = textOf(descend(parent, kind, "f")).trim();
    if (text !== "") return text;
  }
  return undefined;
}

function readSeries(series: XmlElement, group: XmlElement): SeriesState {
  const name = child(series, "tx");
  const labels = child(series, "dLbls") ?? child(group, "dLbls");
  const shown = labels !== undefined && !flagOf(labels, "delete") && ["showVal", "showPercent", "showCatName", "showSerName"].some(each => flagOf(labels, each));
  const stacked = (attribute(child(group, "grouping"), "val") ?? "").toLowerCase().includes("stacked");
  const overlap = numberOf(child(group, "overlap"), "val");
  return given({
    name: textOf(descend(name, "strRef", "strCache", "pt", "v")) || textOf(child(name, "v")),
    nameRef: reference(name),
    valuesRef: reference(child(series, "val") ?? child(series, "yVal")) ?? "",
    categoriesRef: reference(child(series, "cat") ?? child(series, "xVal")),
    color: seriesColor(series, group),
    pointColors: pointColors(series),
    gapWidth: numberOf(child(group, "gapWidth"), "val"),
    overlap: stacked && overlap === 100 ? undefined : overlap,
    hasDataLabels: shown,
    labelFormat: shown ? attribute(child(labels, "numFmt"), "formatCode") : undefined,
    labelColor: shown ? labelColor(labels) : undefined,
    labelPosition: shown ? LABELS[attribute(child(labels, "dLblPos"), "val") ?? ""] : undefined,
  });
}

const LABELS: Readonly<Record<string, string>> = {
  ctr: "Center", inEnd: "InsideEnd", inBase: "InsideBase", outEnd: "OutsideEnd", l: "Left", r: "Right", t: "Top", b: "Bottom", bestFit: "BestFit",
};

/** Undefined for the colour that labels have by themselves. */
function labelColor(labels: XmlElement): string | undefined {
  const color = solidColor(descend(labels, "txPr", "p", "pPr", "defRPr"));
  return color === LABEL_COLOR ? undefined : color;
}

function seriesColor(series: XmlElement, group: XmlElement): string | undefined {
  const shape = child(series, "spPr");
  const lined = ["lineChart", "scatterChart"].includes(group.local) || (group.local === "radarChart" && attribute(child(group, "radarStyle"), "val") !== "filled");
  if (!lined) return solidColor(shape);
  return solidColor(child(shape, "ln")) ?? solidColor(descend(series, "marker", "spPr"));
}

function pointColors(series: XmlElement): Map<number, string> {
  const colors = new Map<number, string>();
  for (const point of elements(series, "dPt")) {
    const color = solidColor(child(point, "spPr")) ?? solidColor(descend(point, "marker", "spPr"));
    const index = numberOf(child(point, "idx"), "val");
    if (color !== undefined && index !== undefined) colors.set(index, color);
  }
  return colors;
}

function readAxis(axis: XmlElement | undefined): AxisState {
  const scaling = child(axis, "scaling");
  const format = child(axis, "numFmt");
  const linked = attribute(format, "sourceLinked");
  const title = child(axis, "title");
  const size = numberOf(descend(axis, "txPr", "p", "pPr", "defRPr"), "sz");
  return given({
    visible: axis !== undefined && !flagOf(axis, "delete"),
    title: title && titleText(title),
    minimum: numberOf(child(scaling, "min"), "val"),
    maximum: numberOf(child(scaling, "max"), "val"),
    majorUnit: numberOf(child(axis, "majorUnit"), "val"),
    reversed: attribute(child(scaling, "orientation"), "val") === "maxMin",
    majorGridlines: child(axis, "majorGridlines") !== undefined,
    numberFormat: linked === "1" || linked === "true" ? undefined : attribute(format, "formatCode"),
    fontSize: size === undefined ? undefined : size / 100,
    labelInterval: numberOf(child(axis, "tickLblSkip"), "val"),
  });
}
