import type { SeriesState } from "../../state";
import { isChartType } from "../charts/chart-types";
import { referenceTo } from "../charts/series-from-range";
import { seriesName } from "../charts/series-name";
import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartColorFormat } from "./chart-color-format";
import type { ChartPlace } from "./chart-place";
import { ChartPointsCollection } from "./chart-points-collection";
import type { Range } from "./range";

const shape: Shape = {
  type: "ChartSeries",
  scalars: ["chartType", "gapWidth", "hasDataLabels", "name", "overlap"],
  navigations: ["dataLabels", "format", "points"],
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeries extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly series: SeriesState,
  ) {
    super(session);
  }

  get name(): string {
    return seriesName(this.session, this.place.sheet, this.series);
  }

  /** A text of its own, or "=Sheet!$A$1" for a cell's. */
  set name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument();
    this.place.change();
    delete this.series.nameRef;
    if (name.startsWith("=")) this.series.nameRef = name.slice(1);
    else this.series.name = name;
  }

  get chartType(): string {
    return this.series.type ?? this.place.chart.type;
  }

  set chartType(type: unknown) {
    if (!isChartType(type)) throw invalidArgument();
    this.place.change();
    this.series.type = type;
  }

  get gapWidth(): number {
    return this.series.gapWidth ?? 150;
  }

  set gapWidth(width: unknown) {
    this.series.gapWidth = within(width, 0, 500);
    this.place.change();
  }

  get overlap(): number {
    return this.series.overlap ?? (/Stacked/.test(this.chartType) ? 100 : 0);
  }

  set overlap(overlap: unknown) {
    this.series.overlap = within(overlap, -100, 100);
    this.place.change();
  }

  get hasDataLabels(): boolean {
    return this.series.hasDataLabels;
  }

  set hasDataLabels(has: boolean) {
    this.place.change();
    this.series.hasDataLabels = has;
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.session, this.place, [this.series]);
  }

  get format(): ChartColorFormat {
    return new ChartColorFormat(this.session, this.place, {
      type: "ChartSeriesFormat",
      read: () => this.series.color,
      write: (color) => {
        if (color === undefined) delete this.series.color;
        else this.series.color = color;
      },
    });
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.session, this.place, this.series);
  }

  setValues(range: Range): void {
    this.place.change();
    this.series.valuesRef = referenceTo(range.sheet, range.area);
  }

  setXAxisValues(range: Range): void {
    this.place.change();
    this.series.categoriesRef = referenceTo(range.sheet, range.area);
  }

  delete(): void {
    const { series } = this.place.change();
    series.splice(series.indexOf(this.series), 1);
  }
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}
