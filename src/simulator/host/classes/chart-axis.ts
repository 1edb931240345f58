import omit from "lodash/omit";
import type { AxisState } from "../../state";
import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { ChartAxisTitle } from "./chart-axis-title";
import { fontFormat } from "./chart-font";
import type { ChartPlace } from "./chart-place";
import { settingsObject } from "./settings-object";

export type AxisName = "categoryAxis" | "valueAxis";

const shape: Shape = {
  type: "ChartAxis",
  scalars: ["majorUnit", "maximum", "minimum", "numberFormat", "reversePlotOrder", "tickLabelSpacing", "type", "visible"],
  navigations: ["format", "majorGridlines", "title"],
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class ChartAxis extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly which: AxisName,
  ) {
    super(session);
  }

  get type(): string {
    return this.which === "categoryAxis" ? "Category" : "Value";
  }

  /** "" while Excel chooses it. */
  get minimum(): number | string {
    return this.axis.minimum ?? "";
  }

  set minimum(value: unknown) {
    this.setNumber("minimum", value);
  }

  get maximum(): number | string {
    return this.axis.maximum ?? "";
  }

  set maximum(value: unknown) {
    this.setNumber("maximum", value);
  }

  get majorUnit(): number | string {
    return this.axis.majorUnit ?? "";
  }

  set majorUnit(value: unknown) {
    this.setNumber("majorUnit", value);
  }

  get tickLabelSpacing(): number | string {
    return this.axis.labelInterval ?? "";
  }

  set tickLabelSpacing(value: unknown) {
    this.setNumber("labelInterval", value);
  }

  get numberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }

  set numberFormat(numberFormat: unknown) {
    if (typeof numberFormat !== "string") throw invalidArgument();
    this.change({ numberFormat });
  }

  get reversePlotOrder(): boolean {
    return this.axis.reversed;
  }

  set reversePlotOrder(reversed: boolean) {
    this.change({ reversed });
  }

  get visible(): boolean {
    return this.axis.visible;
  }

  set visible(visible: boolean) {
    this.change({ visible });
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.session, this.place, this.which);
  }

  get majorGridlines(): HostObject {
    return settingsObject(this.session, {
      type: "ChartGridlines",
      defaults: { visible: false },
      read: () => ({ visible: this.axis.majorGridlines }),
      write: ({ visible }) => this.change({ majorGridlines: visible === true }),
    });
  }

  get format(): HostObject {
    return fontFormat(this.session, {
      type: "ChartAxisFormat",
      defaults: { size: 9 },
      read: () => (this.axis.fontSize === undefined ? {} : { size: this.axis.fontSize }),
      write: ({ size }) => this.change({ fontSize: Number(size) }),
    });
  }

  private get axis(): AxisState {
    return this.place.chart[this.which];
  }

  private change(settings: Partial<AxisState>): void {
    const chart = this.place.change();
    chart[this.which] = { ...chart[this.which], ...settings };
  }

  /** "" gives the choice back to Excel. */
  private setNumber(name: "minimum" | "maximum" | "majorUnit" | "labelInterval", value: unknown): void {
    const chart = this.place.change();
    const rest = omit(chart[this.which], name);
    if (value === "") chart[this.which] = rest;
    else if (typeof value === "number") chart[this.which] = { ...rest, [name]: value };
    else throw invalidArgument();
  }
}
