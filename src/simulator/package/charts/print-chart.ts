import type { ChartState, SeriesState } from "../../state";
import { CHART, DRAWING, RELATIONSHIPS } from "../parts/ooxml-names";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { CHART_KINDS } from "./chart-kinds";
import type { ChartKind } from "./chart-kinds";
import { printTitle, solidFill, textProperties, value } from "./chart-text";
import { printAxis } from "./print-axis";
import { printSeries } from "./print-series";
import type { Resolve } from "./print-cache";

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

/** A chart's part. A RangeError names a type that the file has no chart for. */
export function printChart(chart: ChartState, resolve: Resolve): XmlElement {
  const kind = kindOf(chart, chart.type);
  const { title } = chart;
  const shownTitle = title.visible && title.text !== "";
  return element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS }, [
    value("date1904", 0),
    value("roundedCorners", 0),
    ...(chart.style !== undefined && chart.style >= 1 && chart.style <= 48 ? [value("style", chart.style)] : []),
    element("c:chart", {}, [
      ...(shownTitle ? [printTitle(title.text, { size: title.size, bold: title.bold, color: title.color })] : []),
      value("autoTitleDeleted", !shownTitle),
      element("c:plotArea", {}, [element("c:layout"), ...printGroups(chart, resolve), ...printAxes(chart, kind)]),
      ...(chart.legend.visible ? [printLegend(chart.legend.position)] : []),
      value("plotVisOnly", 1),
      value("dispBlanksAs", "gap"),
    ]),
    element("c:spPr", {}, [solidFill("#FFFFFF"), element("a:ln", { w: 9525 }, [solidFill("#D9D9D9")])]),
    textProperties({ size: 10 }),
  ]);
}

function kindOf(chart: ChartState, type: string): ChartKind {
  const kind = CHART_KINDS.get(type);
  if (!kind) throw new RangeError(`${chart.name}: a chart of type "${type}" cannot be written`);
  return kind;
}

/** Series of one type make one group; a type of the series' own makes a combined chart. */
function printGroups(chart: ChartState, resolve: Resolve): XmlElement[] {
  const groups = new Map<string, { series: SeriesState; index: number }[]>();
  chart.series.forEach((series, index) => {
    const type = series.type ?? chart.type;
    groups.set(type, [...(groups.get(type) ?? []), { series, index }]);
  });
  if (groups.size === 0) groups.set(chart.type, []);
  return [...groups].map(([type, members]) => {
    const kind = kindOf(chart, type);
    const printed = members.map(({ series, index }) => printSeries(series, { kind, index, resolve }));
    return element(`c:${kind.group}`, {}, [...groupStart(kind), ...printed, ...groupEnd(kind, members.map(each => each.series))]);
  });
}

function groupStart(kind: ChartKind): XmlElement[] {
  const vary = value("varyColors", kind.axes === "none");
  switch (kind.group) {
    case "barChart": return [value("barDir", kind.direction ?? "col"), value("grouping", kind.grouping ?? "clustered"), vary];
    case "lineChart": case "areaChart": return [value("grouping", kind.grouping ?? "standard"), vary];
    case "pieChart": case "doughnutChart": return [vary];
    case "scatterChart": return [value("scatterStyle", kind.lines === "smooth" ? "smoothMarker" : "lineMarker"), vary];
    case "radarChart": return [value("radarStyle", kind.style ?? "marker"), vary];
  }
}

function groupEnd(kind: ChartKind, series: readonly SeriesState[]): XmlElement[] {
  const axes = [value("axId", CATEGORY_AXIS), value("axId", VALUE_AXIS)];
  switch (kind.group) {
    case "barChart": {
      const gap = series.find(each => each.gapWidth !== undefined)?.gapWidth;
      const overlap = series.find(each => each.overlap !== undefined)?.overlap ?? (kind.grouping === "clustered" ? undefined : 100);
      return [...(gap === undefined ? [] : [value("gapWidth", gap)]), ...(overlap === undefined ? [] : [value("overlap", overlap)]), ...axes];
    }
    case "lineChart": return [value("marker", kind.markers === "auto"), ...axes];
    case "pieChart": return [value("firstSliceAng", 0)];
    case "doughnutChart": return [value("firstSliceAng", 0), value("holeSize", 60)];
    case "areaChart": case "scatterChart": case "radarChart": return axes;
  }
}

function printAxes(chart: ChartState, kind: ChartKind): XmlElement[] {
  if (kind.axes === "none") return [];
  const radar = kind.group === "radarChart";
  const flat = kind.direction === "bar";
  const crossBetween = kind.group === "areaChart" || kind.axes === "value" ? "midCat" as const : "between" as const;
  const shared = { radar, crossBetween };
  return [
    printAxis(chart.categoryAxis, { ...shared, kind: kind.axes === "value" ? "valAx" : "catAx", id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: flat ? "l" : "b" }),
    printAxis(chart.valueAxis, { ...shared, kind: "valAx", id: VALUE_AXIS, crosses: CATEGORY_AXIS, position: flat ? "b" : "l" }),
  ];
}

const LEGENDS: Readonly<Record<string, string>> = { Bottom: "b", Top: "t", Left: "l", Right: "r", Corner: "tr" };

function printLegend(position: string): XmlElement {
  return element("c:legend", {}, [value("legendPos", LEGENDS[position] ?? "r"), value("overlay", 0), textProperties({ size: 9, color: "#595959" })]);
}
