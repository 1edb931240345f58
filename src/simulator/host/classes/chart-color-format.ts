import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { readColor } from "../text/colors";
import type { ChartPlace } from "./chart-place";

export interface ColorSource {
  /** "ChartSeriesFormat" or "ChartPointFormat". */
  readonly type: string;
  read(): string | undefined;
  write(color: string | undefined): void;
}

/** The format of a series or point of which one colour is kept: that of its fill, and of its line in line charts. */
export class ChartColorFormat extends HostObject {
  readonly shape: Shape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly source: ColorSource,
  ) {
    super(session);
    const line = source.type === "ChartSeriesFormat" ? ["line"] : [];
    this.shape = { type: source.type, scalars: [], navigations: ["fill", ...line] };
  }

  get fill(): ChartFill {
    return new ChartFill(this.session, this.place, this.source);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.session, this.place, this.source);
  }
}

const fillShape: Shape = { type: "ChartFill", scalars: [] };

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class ChartFill extends HostObject {
  readonly shape = fillShape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly source: ColorSource,
  ) {
    super(session);
  }

  setSolidColor(color: unknown): void {
    const read = readColor(color);
    this.place.change();
    this.source.write(read);
  }

  clear(): void {
    this.place.change();
    this.source.write(undefined);
  }
}

const lineShape: Shape = { type: "ChartLineFormat", scalars: ["color"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export class ChartLineFormat extends HostObject {
  readonly shape = lineShape;

  constructor(
    session: Session,
    private readonly place: ChartPlace,
    private readonly source: ColorSource,
  ) {
    super(session);
  }

  get color(): string {
    return this.source.read() ?? "";
  }

  set color(color: unknown) {
    const read = readColor(color);
    this.place.change();
    this.source.write(read);
  }

  clear(): void {
    this.place.change();
    this.source.write(undefined);
  }
}
