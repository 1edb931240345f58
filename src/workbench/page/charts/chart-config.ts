import type { ChartConfiguration, ChartDataset, ChartOptions } from "chart.js";
import type { AxisState, ChartState } from "../../../simulator/state";
import { safeColor } from "../grid/cell-look";
import type { SeriesData } from "./series-data";

export type ChartKind = "bar" | "line" | "radar" | "pie" | "doughnut";

/** Office's accents, for series without a colour of their own. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const INK = "#595959";
const RULE = "#E3E3E3";
const PIXELS = 96 / 72;

/** How a type of Office.js is drawn; null for types that this page cannot draw. */
export function kindOf(type: string): ChartKind | null {
  if (/^(Bar|Column)(Clustered|Stacked|Stacked100)$/.test(type)) return "bar";
  if (/^(Line|Area)/.test(type)) return "line";
  if (/^Radar/.test(type)) return "radar";
  if (/^Pie/.test(type)) return "pie";
  return /^Doughnut/.test(type) ? "doughnut" : null;
}

/** The same chart in the words of the library that draws it. */
export function chartConfig(chart: ChartState, series: readonly SeriesData[], kind: ChartKind): ChartConfiguration {
  const shown = /100$/.test(chart.type) ? asShares(series) : series;
  return {
    type: kind,
    data: { labels: [...(series[0]?.categories ?? [])], datasets: shown.map((each, index) => dataset(chart, each, { index, kind })) },
    options: options(chart, kind),
  };
}

function dataset(chart: ChartState, { name, values, given }: SeriesData, { index, kind }: { readonly index: number; readonly kind: ChartKind }): ChartDataset {
  const color = safeColor(given.color) ?? ACCENTS[index % ACCENTS.length] ?? INK;
  const pointColor = (point: number): string => safeColor(given.pointColors.get(point)) ?? (kind === "pie" || kind === "doughnut" ? (ACCENTS[point % ACCENTS.length] ?? INK) : color);
  const data = [...values];
  switch (kind) {
    case "bar": {
      const share = 1 / (1 + (given.gapWidth ?? 150) / 100);
      return { type: "bar", label: name, data: data as number[], backgroundColor: values.map((_, point) => pointColor(point)), categoryPercentage: share, barPercentage: /Clustered$/.test(chart.type) ? 0.96 : 1 };
    }
    case "line":
      return { type: "line", label: name, data: data as number[], borderColor: color, backgroundColor: `${color}33`, fill: /^Area/.test(chart.type), borderWidth: 2, pointRadius: /Markers/.test(chart.type) ? 3 : 0, tension: 0 };
    case "radar":
      return { type: "radar", label: name, data: data as number[], borderColor: color, backgroundColor: `${color}33`, fill: chart.type === "RadarFilled", borderWidth: 2, pointRadius: chart.type === "RadarMarkers" ? 3 : 0, pointBackgroundColor: color };
    case "pie": case "doughnut":
      return { type: kind, label: name, data: data as number[], backgroundColor: values.map((_, point) => pointColor(point)), borderColor: "#FFFFFF", borderWidth: 1 } as ChartDataset;
    default:
      return kind satisfies never;
  }
}

function options(chart: ChartState, kind: ChartKind): ChartOptions {
  const sideways = /^Bar/.test(chart.type);
  const stacked = /Stacked/.test(chart.type);
  // Excel begins a bar chart at the bottom, the library at the top.
  const { ticks, ...axis } = axisOptions(chart.categoryAxis);
  const category = { ...axis, ticks: { ...ticks, autoSkipPadding: 0, ...(chart.categoryAxis.labelInterval === undefined ? {} : { autoSkip: chart.categoryAxis.labelInterval !== 1 }) }, stacked, reverse: sideways !== chart.categoryAxis.reversed, grid: { display: chart.categoryAxis.majorGridlines, color: RULE } };
  const value = { ...axisOptions(chart.valueAxis), stacked, reverse: chart.valueAxis.reversed, ...bounds(chart) };
  return {
    responsive: false,
    animation: false,
    events: [],
    layout: { padding: { left: 10, right: chart.series.some(({ hasDataLabels }) => hasDataLabels) && sideways ? 44 : 14, top: 6, bottom: 8 } },
    ...(sideways ? { indexAxis: "y" as const } : {}),
    ...(kind === "bar" || kind === "line" ? { scales: sideways ? { x: value, y: category } : { x: category, y: value } } : {}),
    ...(kind === "radar" ? { scales: { r: radial(chart) } } : {}),
    plugins: {
      title: { display: chart.title.visible && chart.title.text !== "", text: chart.title.text, color: safeColor(chart.title.color) ?? "#262626", font: { size: (chart.title.size ?? 13) * PIXELS * 0.92, weight: chart.title.bold === true ? 600 : 500 }, padding: { top: 4, bottom: 10 } },
      legend: { display: chart.legend.visible, position: SIDES[chart.legend.position] ?? "bottom", labels: { color: INK, boxWidth: 12, boxHeight: 12, padding: 10, font: { size: 12 } } },
      tooltip: { enabled: false },
    },
  };
}

const SIDES: Readonly<Record<string, "top" | "bottom" | "left" | "right">> = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "right" };

function axisOptions({ visible, title, majorGridlines, fontSize }: AxisState) {
  return {
    display: visible,
    grid: { display: majorGridlines, color: RULE },
    border: { color: "#BFBFBF" },
    ticks: { color: INK, autoSkip: true, font: { size: Math.max(9, (fontSize ?? 9) * PIXELS) } },
    title: { display: title !== undefined && title !== "", text: title ?? "", color: INK },
  };
}

function bounds(chart: ChartState) {
  const { minimum, maximum, majorUnit } = chart.valueAxis;
  return {
    ...(minimum === undefined ? { beginAtZero: true } : { min: minimum }),
    ...(maximum === undefined ? (/100$/.test(chart.type) ? { max: 100 } : {}) : { max: maximum }),
    ...(majorUnit === undefined ? {} : { ticks: { ...axisOptions(chart.valueAxis).ticks, stepSize: majorUnit } }),
  };
}

function radial(chart: ChartState) {
  return { ...bounds(chart), ticks: { color: INK, backdropColor: "transparent", font: { size: Math.max(9, (chart.valueAxis.fontSize ?? 8) * PIXELS) } }, grid: { color: "#D9D9D9" }, angleLines: { color: "#D9D9D9" }, pointLabels: { color: INK, font: { size: 12 } } };
}

function asShares(series: readonly SeriesData[]): readonly SeriesData[] {
  const totals = (series[0]?.values ?? []).map((_, point) => series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0));
  return series.map((each) => ({ ...each, values: each.values.map((value, point) => (value === null || totals[point] === 0 ? null : (value / (totals[point] ?? 1)) * 100)) }));
}
