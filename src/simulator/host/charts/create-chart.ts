import type { Area, AxisState, ChartState, SheetState } from "../../state";
import { sameName } from "../address/sheet-names";
import { invalidArgument } from "../errors";
import type { Session } from "../session";
import { isChartType } from "./chart-types";
import { type SeriesBy, seriesFromRange } from "./series-from-range";
import { seriesName } from "./series-name";

const WIDTH = 360;
const HEIGHT = 216;

export interface ChartOrder {
  readonly type: unknown;
  readonly source: { readonly sheet: SheetState; readonly area: Area };
  readonly seriesBy: unknown;
}

/** A new chart as Excel makes it: a lone series gives its name to the title and needs no legend. */
export function createChart(session: Session, sheet: SheetState, order: ChartOrder): ChartState {
  if (!isChartType(order.type)) throw invalidArgument();
  const series = seriesFromRange(session, order.source, readSeriesBy(order.seriesBy));
  const [only] = series;
  const title = only && series.length === 1 ? seriesName(session, sheet, only) : session.words.chartTitle;
  return {
    id: `{sim-chart-${session.nextId()}}`,
    name: freeChartName(session, sheet),
    type: order.type,
    position: { left: 0, top: 0, width: WIDTH, height: HEIGHT },
    title: { text: title, visible: true },
    legend: { visible: series.length > 1 || /^(Pie|Doughnut)/.test(order.type), position: "Bottom" },
    series,
    categoryAxis: axis("plain"),
    valueAxis: axis("gridlines"),
  };
}

export function readSeriesBy(value: unknown): SeriesBy {
  if (value === null || value === undefined) return "Auto";
  if (value !== "Auto" && value !== "Columns" && value !== "Rows") throw invalidArgument();
  return value;
}

function axis(lines: "plain" | "gridlines"): AxisState {
  return { visible: true, reversed: false, majorGridlines: lines === "gridlines" };
}

function freeChartName(session: Session, sheet: SheetState): string {
  for (let number = sheet.charts.length + 1; ; number++) {
    const name = session.words.chart(number);
    if (!sheet.charts.some((chart) => sameName(chart.name, name))) return name;
  }
}
