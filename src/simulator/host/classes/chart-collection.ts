import type { SheetState } from "../../state";
import { resolveAddress } from "../address/resolve-address";
import { sameName } from "../address/sheet-names";
import { createChart } from "../charts/create-chart";
import { invalidArgument, itemNotFound } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import { demand } from "../protection";
import type { Session } from "../session";
import type { Chart } from "./chart";
import type { Range } from "./range";

const CHART_ADDED = 50;
const shape: Shape = {
  type: "ChartCollection",
  scalars: ["count"],
  events: { AddedEvent: 50, DeletedEvent: 53 },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class ChartCollection extends HostCollection<Chart> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  override get eventTarget(): string {
    return this.sheet.id;
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => this.session.make.chart(this.sheet, chart));
  }

  add(type: unknown, source: Range | string, seriesBy: unknown): Chart {
    demand(this.sheet, "allowEditObjects");
    const place = typeof source === "string" ? resolveAddress(this.session.state, source, this.sheet) : source;
    if (!place) throw invalidArgument();
    const chart = createChart(this.session, this.sheet, { type, source: place, seriesBy });
    this.sheet.charts.push(chart);
    this.sheet.touched.add("charts");
    this.session.events.emit(CHART_ADDED, [this.sheet.id], { chartId: chart.id, source: "Local", worksheetId: this.sheet.id });
    return this.session.make.chart(this.sheet, chart);
  }

  getItem(key: string): Chart {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string): Chart | null {
    const { charts } = this.sheet;
    const chart = charts.find(({ id }) => id === key) ?? charts.find(({ name }) => sameName(name, String(key)));
    return chart ? this.session.make.chart(this.sheet, chart) : null;
  }

  getItemAt(index: number): Chart {
    const chart = this.sheet.charts[index];
    if (!chart) throw invalidArgument();
    return this.session.make.chart(this.sheet, chart);
  }
}
