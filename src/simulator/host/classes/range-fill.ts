import { restyle } from "../cells/cell-styles";
import { commonSetting } from "../cells/common-style";
import { HostObject, type Shape } from "../host-object";
import { demand } from "../protection";
import type { Session } from "../session";
import { readColor } from "../text/colors";
import type { Range } from "./range";

const shape: Shape = { type: "RangeFill", scalars: ["color"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class RangeFill extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
  ) {
    super(session);
  }

  /** White stands for "no fill" too, as in Excel. */
  get color(): string | null {
    return commonSetting(this.range, ({ fill }) => fill.color ?? "#FFFFFF");
  }

  set color(value: unknown) {
    demand(this.range.sheet, "allowFormatCells");
    const color = readColor(value);
    restyle(this.range, (style) => ({ ...style, fill: { color } }));
  }

  clear(): void {
    demand(this.range.sheet, "allowFormatCells");
    restyle(this.range, (style) => ({ ...style, fill: {} }));
  }
}
