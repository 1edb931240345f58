import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { notImplemented } from "../errors";
import { demand, demandUnlocked } from "../protection";
import type { Session } from "../session";
import { type SortField, sortRows } from "../structure/sort-rows";
import type { Range } from "./range";

const shape: Shape = { type: "RangeSort", scalars: [] };

/** https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export class RangeSort extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
  ) {
    super(session);
  }

  apply(fields: readonly SortField[], matchCase: boolean | null, hasHeaders: boolean | null, orientation: string | null): void {
    if (orientation === "Columns") throw notImplemented("RangeSort.apply by columns");
    const { session, sheet, area } = this.range;
    demand(sheet, "allowSort");
    demandUnlocked(this.range);
    const skipped = hasHeaders === true ? 1 : 0;
    if (area.rows <= skipped) throw invalidArgument();
    const body = { ...area, row: area.row + skipped, rows: area.rows - skipped };
    sortRows({ session, sheet, area: body }, { fields, matchCase: matchCase === true, locale: session.words.locale });
  }
}
