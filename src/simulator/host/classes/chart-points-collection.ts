import type { SeriesState } from "../../state";
import { resolveAddress, type SheetArea } from "../address/resolve-address";
import { apiValue } from "../cells/read-cells";
import { invalidArgument } from "../errors";
import { HostCollection, HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { ChartColorFormat } from "./chart-color-format";
import type { ChartPlace } from "./chart-place";

const shape: Shape = { type: "ChartPointsCollection", scalars: ["count"] };

/** One point for each cell of the values. https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
export class ChartPointsCollection extends HostCollection<ChartPoint> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly series: SeriesState,
  ) {
    super(session);
  }

  items(): readonly ChartPoint[] {
    const values = this.values;
    const count = values ? values.area.rows * values.area.columns : 0;
    return Array.from({ length: count }, (_, index) => this.point(index, values));
  }

  getItemAt(index: number): ChartPoint {
    const point = this.items()[index];
    if (!point) throw invalidArgument();
    return point;
  }

  private get values(): SheetArea | null {
    return this.series.valuesRef === "" ? null : resolveAddress(this.session.state, this.series.valuesRef, this.place.sheet);
  }

  private point(index: number, values: SheetArea | null): ChartPoint {
    return new ChartPoint(this.session, this.place, { series: this.series, index, values });
  }
}

const pointShape: Shape = { type: "ChartPoint", scalars: ["value"], navigations: ["format"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export class ChartPoint extends HostObject {
  readonly shape = pointShape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly point: { readonly series: SeriesState; readonly index: number; readonly values: SheetArea | null },
  ) {
    super(session);
  }

  get value(): unknown {
    const { values, index } = this.point;
    if (!values) return null;
    const { area, sheet } = values;
    const cell = sheet.cells.get(area.row + Math.floor(index / area.columns), area.column + (index % area.columns));
    return cell ? apiValue(cell.value) : "";
  }

  get format(): ChartColorFormat {
    const { series, index } = this.point;
    return new ChartColorFormat(this.session, this.place, {
      type: "ChartPointFormat",
      read: () => series.pointColors.get(index),
      write: (color) => {
        if (color === undefined) series.pointColors.delete(index);
        else series.pointColors.set(index, color);
      },
    });
  }
}
