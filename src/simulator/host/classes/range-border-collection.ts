import { invalidArgument } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import type { Session } from "../session";
import type { Range } from "./range";
import { BORDER_SIDES, type BorderSide, RangeBorder } from "./range-border";

const shape: Shape = { type: "RangeBorderCollection", scalars: ["count"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
  ) {
    super(session);
  }

  items(): readonly RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.session, this.range, side));
  }

  getItem(side: string): RangeBorder {
    if (!BORDER_SIDES.includes(side as BorderSide)) throw invalidArgument();
    return new RangeBorder(this.session, this.range, side as BorderSide);
  }

  getItemAt(index: number): RangeBorder {
    const border = this.items()[index];
    if (!border) throw invalidArgument();
    return border;
  }
}
