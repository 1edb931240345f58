import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import type { ChartPlace } from "./chart-place";

const shape: Shape = { type: "ChartLegend", scalars: ["position", "visible"] };
const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegend extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
  ) {
    super(session);
  }

  get position(): string {
    return this.place.chart.legend.position;
  }

  set position(position: unknown) {
    if (typeof position !== "string" || !POSITIONS.includes(position)) throw invalidArgument();
    const chart = this.place.change();
    chart.legend = { ...chart.legend, position };
  }

  get visible(): boolean {
    return this.place.chart.legend.visible;
  }

  set visible(visible: boolean) {
    const chart = this.place.change();
    chart.legend = { ...chart.legend, visible };
  }
}
