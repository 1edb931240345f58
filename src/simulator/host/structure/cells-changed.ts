import type { Area, SheetState } from "../../state";
import { printA1 } from "../address/a1";
import { intersect } from "../address/areas";
import type { Session } from "../session";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Excel tells before and after only when a single cell changed. */
export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export interface CellsChange {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly changeType: ChangeType;
  readonly details?: ChangeDetails;
}

const WORKSHEET_CHANGED = 10;
const TABLE_CHANGED = 101;

const SHIFTS: Partial<Record<ChangeType, string>> = {
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
};

/** What follows every change of cells: the file part is stale, formulas are due, and those who listen are told. */
export function cellsChanged(session: Session, change: CellsChange): void {
  const { sheet, area } = change;
  sheet.touched.add("cells");
  session.calculation.cellsChanged(sheet, area);
  announce(session, { ...change, number: WORKSHEET_CHANGED, targets: [sheet.id, "Workbook"] });
  for (const table of sheet.tables) {
    const part = intersect(table.area, area);
    if (!part) continue;
    const targets = [table.id, sheet.id, "Workbook"];
    announce(session, { ...change, area: part, number: TABLE_CHANGED, targets, tableId: table.id });
  }
}

function announce(session: Session, event: CellsChange & { number: number; targets: readonly string[]; tableId?: string }): void {
  const { sheet, area, changeType, details, number, targets, tableId } = event;
  if (!targets.some((target) => session.events.isHeard(number, target))) return;
  session.events.emit(number, targets, {
    address: printA1(area),
    changeType,
    source: "Local",
    triggerSource: session.trigger,
    worksheetId: sheet.id,
    shiftDirection: SHIFTS[changeType] ?? "None",
    referenceId: session.references.keepForEvent(session.make.range(sheet, area)),
    ...(tableId === undefined ? {} : { tableId }),
    ...details,
  });
}
