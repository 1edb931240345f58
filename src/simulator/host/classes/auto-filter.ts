import type { SheetState } from "../../state";
import { resolveAddress } from "../address/resolve-address";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import type { Range } from "./range";

const shape: Shape = { type: "AutoFilter", scalars: ["enabled", "isDataFiltered"] };

/** The filter arrows of a sheet, outside tables; criteria are not applied. https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export class AutoFilter extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== undefined;
  }

  get isDataFiltered(): boolean {
    return false;
  }

  apply(range: Range | string, columnIndex: number | null, criteria: unknown): void {
    if (criteria !== null && criteria !== undefined) throw notImplemented("AutoFilter.apply with criteria");
    const place = typeof range === "string" ? resolveAddress(this.session.state, range, this.sheet) : range;
    if (!place || place.sheet !== this.sheet || (columnIndex ?? 0) < 0) throw invalidArgument();
    this.sheet.autoFilter = { ...place.area };
    this.sheet.touched.add("layout");
  }

  remove(): void {
    delete this.sheet.autoFilter;
    this.sheet.touched.add("layout");
  }

  clearCriteria(): void {
    return;
  }

  getRange(): Range {
    const found = this.getRangeOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }

  getRangeOrNullObject(): Range | null {
    const { autoFilter } = this.sheet;
    return autoFilter ? this.session.make.range(this.sheet, autoFilter) : null;
  }
}
