import type { SheetState } from "../../state";
import { MAX_COLUMNS, MAX_ROWS } from "../address/areas";
import { resolveAddress } from "../address/resolve-address";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import type { Range } from "./range";

const shape: Shape = { type: "WorksheetFreezePanes", scalars: [] };

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class WorksheetFreezePanes extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  /** The frozen range begins at A1 and ends where this one does. */
  freezeAt(frozen: Range | string): void {
    const area = typeof frozen === "string" ? resolveAddress(this.session.state, frozen, this.sheet)?.area : frozen.area;
    if (!area) throw invalidArgument();
    this.freeze(
      area.rows === MAX_ROWS ? 0 : area.row + area.rows,
      area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
    );
  }

  freezeRows(count: number | null): void {
    this.freeze(count ?? 1, 0);
  }

  freezeColumns(count: number | null): void {
    this.freeze(0, count ?? 1);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): Range {
    const found = this.getLocationOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return this.session.make.range(this.sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }

  private freeze(rows: number, columns: number): void {
    if (!(rows >= 0 && rows < MAX_ROWS && columns >= 0 && columns < MAX_COLUMNS)) throw invalidArgument();
    this.sheet.frozen = { rows, columns };
    this.sheet.touched.add("layout");
  }
}
