/** The members of `Excel.ChartType` that a chart of cells can have (pictures, maps, funnels and their like are left out). */
const TYPES = new Set([
  "Area", "AreaStacked", "AreaStacked100", "BarClustered", "BarStacked", "BarStacked100", "ColumnClustered",
  "ColumnStacked", "ColumnStacked100", "Doughnut", "DoughnutExploded", "Line", "LineMarkers", "LineMarkersStacked",
  "LineMarkersStacked100", "LineStacked", "LineStacked100", "Pie", "PieExploded", "Radar", "RadarFilled",
  "RadarMarkers", "XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
]);

export function isChartType(type: unknown): type is string {
  return typeof type === "string" && TYPES.has(type);
}

/** Round charts have no axes. */
export function hasAxes(type: string): boolean {
  return !/^(Pie|Doughnut)/.test(type);
}
