import type { SheetState } from "../../state";
import type { Session } from "../session";

const ACTIVATED = 11;
const DEACTIVATED = 12;

export function activateSheet(session: Session, sheet: SheetState): void {
  const { state, events } = session;
  const before = session.selection.sheet;
  if (before === sheet) return;
  state.activeSheet = state.sheets.indexOf(sheet);
  events.emit(DEACTIVATED, [before.id, "Workbook"], { worksheetId: before.id });
  events.emit(ACTIVATED, [sheet.id, "Workbook"], { worksheetId: sheet.id });
}
