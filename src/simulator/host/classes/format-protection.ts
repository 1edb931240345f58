import { restyle } from "../cells/cell-styles";
import { commonSetting } from "../cells/common-style";
import { HostObject, type Shape } from "../host-object";
import { demandUnprotected } from "../protection";
import type { Session } from "../session";
import type { Range } from "./range";

const shape: Shape = { type: "FormatProtection", scalars: ["formulaHidden", "locked"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export class FormatProtection extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
  ) {
    super(session);
  }

  get locked(): boolean | null {
    return commonSetting(this.range, ({ locked }) => locked);
  }

  set locked(locked: boolean) {
    demandUnprotected(this.range.sheet);
    restyle(this.range, (style) => ({ ...style, locked }));
  }

  get formulaHidden(): boolean | null {
    return commonSetting(this.range, ({ formulaHidden }) => formulaHidden);
  }

  set formulaHidden(formulaHidden: boolean) {
    demandUnprotected(this.range.sheet);
    restyle(this.range, (style) => ({ ...style, formulaHidden }));
  }
}
