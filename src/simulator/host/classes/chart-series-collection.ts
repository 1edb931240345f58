import { blankSeries } from "../charts/series-from-range";
import { invalidArgument } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import type { Session } from "../session";
import type { ChartPlace } from "./chart-place";
import { ChartSeries } from "./chart-series";

const shape: Shape = { type: "ChartSeriesCollection", scalars: ["count"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
  ) {
    super(session);
  }

  items(): readonly ChartSeries[] {
    return this.place.chart.series.map((series) => new ChartSeries(this.session, this.place, series));
  }

  /** A new series shows nothing until it is given values. */
  add(name: string | null, index: number | null): ChartSeries {
    const { series } = this.place.change();
    const fresh = blankSeries(name ?? this.session.words.series(series.length + 1), "");
    const [like] = series;
    if (like?.categoriesRef !== undefined) fresh.categoriesRef = like.categoriesRef;
    series.splice(index ?? series.length, 0, fresh);
    return new ChartSeries(this.session, this.place, fresh);
  }

  getItemAt(index: number): ChartSeries {
    const series = this.place.chart.series[index];
    if (!series) throw invalidArgument();
    return new ChartSeries(this.session, this.place, series);
  }
}
