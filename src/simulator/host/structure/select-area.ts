import type { Area, SheetState } from "../../state";
import { printA1 } from "../address/a1";
import { intersect } from "../address/areas";
import { invalidOperation } from "../errors";
import type { Session } from "../session";
import { activateSheet } from "./activate-sheet";

const WORKSHEET_SELECTION = 14;
const TABLE_SELECTION = 100;

/** Selects cells, bringing their sheet to the front. */
export function selectArea(session: Session, sheet: SheetState, area: Area): void {
  if (sheet.visibility !== "Visible") throw invalidOperation();
  activateSheet(session, sheet);
  session.selection.set(sheet, area);
  const address = printA1(area);
  session.events.emit(WORKSHEET_SELECTION, [sheet.id, "Workbook"], { address, worksheetId: sheet.id });
  for (const table of sheet.tables) {
    const isInsideTable = intersect(table.area, area) !== null;
    session.events.emit(TABLE_SELECTION, [table.id], { address, isInsideTable, tableId: table.id, worksheetId: sheet.id });
  }
}
