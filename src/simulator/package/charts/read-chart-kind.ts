import { attribute, child, elements, flag, numberOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import type { ChartKind } from "./chart-kinds";
import { typeOf } from "./chart-kinds";

/** The type of one group of the plot area; undefined for one that we do not know (3-D, stock, bubble, surface …). */
export function readChartType(group: XmlElement): string | undefined {
  const series = elements(group, "ser");
  const grouping = attribute(child(group, "grouping"), "val");
  const exploded = series.some(each => (numberOf(child(each, "explosion"), "val") ?? 0) > 0);
  switch (group.local) {
    case "barChart": {
      const direction = attribute(child(group, "barDir"), "val") === "bar" ? "bar" : "col";
      const stack = grouping === "stacked" || grouping === "percentStacked" ? grouping : "clustered";
      return typeOf({ group: "barChart", axes: "category", grouping: stack, direction });
    }
    case "lineChart": {
      const marked = flagOf(group, "marker") && !noMarkers(series);
      return typeOf({ group: "lineChart", axes: "category", grouping: stackOf(grouping), markers: marked ? "auto" : "none" });
    }
    case "areaChart":
      return typeOf({ group: "areaChart", axes: "category", grouping: stackOf(grouping) });
    case "pieChart":
    case "doughnutChart":
      return typeOf({ group: group.local, axes: "none", ...(exploded ? { exploded } : {}) });
    case "scatterChart": {
      const unlined = series.length > 0 && series.every(each => child(child(child(each, "spPr"), "ln"), "noFill") !== undefined);
      const smooth = series.some(each => flagOf(each, "smooth"));
      const lines = unlined ? "none" : smooth ? "smooth" : "straight";
      return typeOf({ group: "scatterChart", axes: "value", markers: noMarkers(series) && !unlined ? "none" : "auto", lines });
    }
    case "radarChart": {
      const style = attribute(child(group, "radarStyle"), "val");
      if (style === "filled") return "RadarFilled";
      return style === "marker" && !noMarkers(series) ? "RadarMarkers" : "Radar";
    }
    default:
      return undefined;
  }
}

function stackOf(grouping: string | undefined): NonNullable<ChartKind["grouping"]> {
  return grouping === "stacked" || grouping === "percentStacked" ? grouping : "standard";
}

function noMarkers(series: readonly XmlElement[]): boolean {
  return series.length > 0 && series.every(each => attribute(child(child(each, "marker"), "symbol"), "val") === "none");
}

/** A flag in an element of its own: present without a value it is on. */
export function flagOf(parent: XmlElement | undefined, local: string): boolean {
  const found = child(parent, local);
  return found !== undefined && flag(found, "val", "on");
}
