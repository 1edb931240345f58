import type { Area, SheetState } from "../../state";
import { printA1 } from "../address/a1";
import { quoteSheetName } from "../address/sheet-names";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";

const shape: Shape = { type: "RangeAreas", scalars: ["address", "addressLocal", "areaCount", "cellCount"] };

/** Several areas of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreas extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
    private readonly list: readonly Area[],
  ) {
    super(session);
  }

  get address(): string {
    return this.list.map((area) => `${quoteSheetName(this.sheet.name)}!${printA1(area)}`).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.list.length;
  }

  get cellCount(): number {
    return this.list.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
}
