/** How DrawingML says a type of Office.js. `axes`: categories against values, two value axes, or none. */
export interface ChartKind {
  readonly group: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart" | "radarChart";
  readonly axes: "category" | "value" | "none";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly direction?: "bar" | "col";
  /** "none" hides the points' marks, "auto" shows them. */
  readonly markers?: "none" | "auto";
  readonly lines?: "none" | "straight" | "smooth";
  readonly style?: "marker" | "filled";
  readonly exploded?: true;
}

const STACKS = [["", "standard"], ["Stacked", "stacked"], ["Stacked100", "percentStacked"]] as const;

export const CHART_KINDS: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ...STACKS.flatMap(([suffix, grouping]): [string, ChartKind][] => {
    const bars = grouping === "standard" ? "clustered" : grouping;
    const name = suffix || "Clustered";
    return [
      [`Column${name}`, { group: "barChart", axes: "category", grouping: bars, direction: "col" }],
      [`Bar${name}`, { group: "barChart", axes: "category", grouping: bars, direction: "bar" }],
      [`Line${suffix}`, { group: "lineChart", axes: "category", grouping, markers: "none" }],
      [`LineMarkers${suffix}`, { group: "lineChart", axes: "category", grouping, markers: "auto" }],
      [`Area${suffix}`, { group: "areaChart", axes: "category", grouping }],
    ];
  }),
  ["Pie", { group: "pieChart", axes: "none" }],
  ["PieExploded", { group: "pieChart", axes: "none", exploded: true }],
  ["Doughnut", { group: "doughnutChart", axes: "none" }],
  ["DoughnutExploded", { group: "doughnutChart", axes: "none", exploded: true }],
  ["XYScatter", { group: "scatterChart", axes: "value", markers: "auto", lines: "none" }],
  ["XYScatterLines", { group: "scatterChart", axes: "value", markers: "auto", lines: "straight" }],
  ["XYScatterLinesNoMarkers", { group: "scatterChart", axes: "value", markers: "none", lines: "straight" }],
  ["XYScatterSmooth", { group: "scatterChart", axes: "value", markers: "auto", lines: "smooth" }],
  ["XYScatterSmoothNoMarkers", { group: "scatterChart", axes: "value", markers: "none", lines: "smooth" }],
  ["Radar", { group: "radarChart", axes: "category", style: "marker", markers: "none" }],
  ["RadarMarkers", { group: "radarChart", axes: "category", style: "marker", markers: "auto" }],
  ["RadarFilled", { group: "radarChart", axes: "category", style: "filled" }],
]);

/** The type that a group of a file is, by the same marks. */
export function typeOf(found: ChartKind): string | undefined {
  for (const [type, kind] of CHART_KINDS) {
    if (kind.group === found.group && kind.grouping === found.grouping && kind.direction === found.direction && kind.markers === found.markers &&
      kind.lines === found.lines && kind.style === found.style && kind.exploded === found.exploded) return type;
  }
  return undefined;
}
