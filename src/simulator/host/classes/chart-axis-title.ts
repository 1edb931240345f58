import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import type { AxisName } from "./chart-axis";
import type { ChartPlace } from "./chart-place";

const shape: Shape = { type: "ChartAxisTitle", scalars: ["text", "visible"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
export class ChartAxisTitle extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly which: AxisName,
  ) {
    super(session);
  }

  get text(): string {
    return this.place.chart[this.which].title ?? "";
  }

  set text(title: unknown) {
    if (typeof title !== "string") throw invalidArgument();
    const chart = this.place.change();
    chart[this.which] = { ...chart[this.which], title };
  }

  get visible(): boolean {
    return this.place.chart[this.which].title !== undefined;
  }

  set visible(visible: boolean) {
    const chart = this.place.change();
    const { title, ...axis } = chart[this.which];
    chart[this.which] = visible ? { ...axis, title: title ?? this.session.words.axisTitle } : axis;
  }
}
