import type { ChartState, SheetState } from "../../state";
import { bound } from "../address/areas";
import { resolveAddress, type SheetArea } from "../address/resolve-address";
import { isChartType } from "../charts/chart-types";
import { readSeriesBy } from "../charts/create-chart";
import { seriesFromRange } from "../charts/series-from-range";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { demand } from "../protection";
import type { Session } from "../session";
import { boxOf } from "../structure/line-sizes";
import { ChartAxes } from "./chart-axes";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartLegend } from "./chart-legend";
import type { ChartPlace } from "./chart-place";
import { ChartSeriesCollection } from "./chart-series-collection";
import { ChartTitle } from "./chart-title";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const CHART_DELETED = 53;
const shape: Shape = {
  type: "Chart",
  scalars: ["chartType", "height", "id", "left", "name", "top", "width"],
  navigations: ["axes", "dataLabels", "legend", "series", "title", "worksheet"],
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class Chart extends HostObject implements ChartPlace {
  readonly shape = shape;

  constructor(
    session: Session,
    readonly sheet: SheetState,
    readonly chart: ChartState,
  ) {
    super(session);
    if (!sheet.charts.includes(chart)) throw itemNotFound();
  }

  override get eventTarget(): string {
    return this.chart.id;
  }

  /** Every change of a chart passes here: the sheet may refuse it, and the file part is stale. */
  change(): ChartState {
    demand(this.sheet, "allowEditObjects");
    this.sheet.touched.add("charts");
    return this.chart;
  }

  get id(): string {
    return this.chart.id;
  }

  get name(): string {
    return this.chart.name;
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "" || name.length > 255) throw invalidArgument();
    this.change().name = name;
  }

  get chartType(): string {
    return this.chart.type;
  }

  set chartType(type: unknown) {
    if (!isChartType(type)) throw invalidArgument();
    this.change().type = type;
  }

  get left(): number {
    return this.chart.position.left;
  }

  set left(left: unknown) {
    this.place({ left: length(left) });
  }

  get top(): number {
    return this.chart.position.top;
  }

  set top(top: unknown) {
    this.place({ top: length(top) });
  }

  get width(): number {
    return this.chart.position.width;
  }

  set width(width: unknown) {
    this.place({ width: length(width) });
  }

  get height(): number {
    return this.chart.position.height;
  }

  set height(height: unknown) {
    this.place({ height: length(height) });
  }

  get worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.session, this);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.session, this);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.session, this);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this);
  }

  /** The labels of all series together. */
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.session, this, this.chart.series);
  }

  setData(source: Range | string, seriesBy: unknown): void {
    const series = seriesFromRange(this.session, this.placeOf(source), readSeriesBy(seriesBy));
    this.change().series.splice(0, this.chart.series.length, ...series);
  }

  /** From the first cell's upper left corner to the second's lower right; without it only the corner moves. */
  setPosition(startCell: Range | string, endCell: Range | string | null): void {
    const start = this.placeOf(startCell);
    const box = boxOf(this.sheet, endCell === null || endCell === undefined ? start.area : bound(start.area, this.placeOf(endCell).area));
    this.place(endCell === null || endCell === undefined ? { left: box.left, top: box.top } : box);
  }

  activate(): void {
    return;
  }

  delete(): void {
    const { charts } = this.sheet;
    charts.splice(charts.indexOf(this.change()), 1);
    this.session.events.emit(CHART_DELETED, [this.sheet.id], { chartId: this.chart.id, source: "Local", worksheetId: this.sheet.id });
  }

  private place(position: Partial<ChartState["position"]>): void {
    this.change().position = { ...this.chart.position, ...position };
  }

  private placeOf(range: Range | string): SheetArea {
    const place = typeof range === "string" ? resolveAddress(this.session.state, range, this.sheet) : range;
    if (!place) throw invalidArgument();
    return place;
  }
}

function length(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
  return value;
}
