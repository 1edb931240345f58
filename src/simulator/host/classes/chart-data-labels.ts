import type { SeriesState } from "../../state";
import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { readColor } from "../text/colors";
import { fontFormat } from "./chart-font";
import type { ChartPlace } from "./chart-place";

const shape: Shape = { type: "ChartDataLabels", scalars: ["numberFormat", "position", "showValue"], navigations: ["format"] };

const POSITIONS = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"];

/** The labels of one series, or of all of a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export class ChartDataLabels extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly series: readonly SeriesState[],
  ) {
    super(session);
  }

  get showValue(): boolean {
    return this.series.some(({ hasDataLabels }) => hasDataLabels);
  }

  set showValue(show: unknown) {
    this.each((series) => (series.hasDataLabels = show === true));
  }

  get numberFormat(): string {
    return this.series[0]?.labelFormat ?? "General";
  }

  set numberFormat(numberFormat: unknown) {
    if (typeof numberFormat !== "string") throw invalidArgument();
    this.each((series) => (series.labelFormat = numberFormat));
  }

  get position(): string {
    return this.series[0]?.labelPosition ?? "OutsideEnd";
  }

  set position(position: unknown) {
    if (typeof position !== "string" || !POSITIONS.includes(position)) throw invalidArgument();
    this.each((series) => (series.labelPosition = position));
  }

  get format(): HostObject {
    return fontFormat(this.session, {
      type: "ChartDataLabelFormat",
      defaults: { color: "#404040" },
      read: () => (this.series[0]?.labelColor === undefined ? {} : { color: this.series[0].labelColor }),
      write: ({ color }) => this.each((series) => (series.labelColor = readColor(color))),
    });
  }

  private each(change: (series: SeriesState) => void): void {
    this.place.change();
    this.series.forEach(change);
  }
}
