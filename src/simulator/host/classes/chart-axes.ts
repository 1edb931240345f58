import { hasAxes } from "../charts/chart-types";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { ChartAxis } from "./chart-axis";
import type { ChartPlace } from "./chart-place";

const shape: Shape = { type: "ChartAxes", scalars: [], navigations: ["categoryAxis", "valueAxis"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export class ChartAxes extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
  ) {
    super(session);
  }

  get categoryAxis(): ChartAxis {
    return this.axis("categoryAxis");
  }

  get valueAxis(): ChartAxis {
    return this.axis("valueAxis");
  }

  getItem(type: string, group: string | null): ChartAxis {
    if (group === "Secondary") throw notImplemented("secondary axes");
    if (type === "Category") return this.axis("categoryAxis");
    if (type === "Value") return this.axis("valueAxis");
    throw invalidArgument();
  }

  private axis(which: "categoryAxis" | "valueAxis"): ChartAxis {
    if (!hasAxes(this.place.chart.type)) throw itemNotFound();
    return new ChartAxis(this.session, this.place, which);
  }
}
