import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { fontFormat } from "./chart-font";
import type { ChartPlace } from "./chart-place";

const shape: Shape = { type: "ChartTitle", scalars: ["text", "visible"], navigations: ["format"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitle extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
  ) {
    super(session);
  }

  get text(): string {
    return this.place.chart.title.text;
  }

  /** A title that gets a text becomes visible. */
  set text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    const chart = this.place.change();
    chart.title = { ...chart.title, text, visible: true };
  }

  get visible(): boolean {
    return this.place.chart.title.visible;
  }

  set visible(visible: boolean) {
    const chart = this.place.change();
    chart.title = { ...chart.title, visible };
  }

  get format(): HostObject {
    const { place } = this;
    return fontFormat(this.session, {
      type: "ChartTitleFormat",
      defaults: { bold: false, color: "#595959", size: 14 },
      read: () => place.chart.title,
      write: (font) => {
        const chart = place.change();
        chart.title = { ...chart.title, ...font };
      },
    });
  }
}
