import type { SheetState } from "../../state";
import { invalidOperation } from "../errors";
import { demandOpenStructure } from "../protection";
import type { Session } from "../session";
import { activateSheet } from "./activate-sheet";
import { dropSheetFromFormulas } from "./move-references";

const DELETED = 15;

/** Deletes a sheet with all it holds. A workbook keeps one visible sheet; a very hidden one cannot be deleted. */
export function deleteSheet(session: Session, sheet: SheetState): void {
  demandOpenStructure(session);
  const { state, events } = session;
  const visible = state.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  const after = state.sheets.slice(state.sheets.indexOf(sheet) + 1).find((each) => each.visibility === "Visible");
  const next = after ?? visible.at(-1);
  if (!next || sheet.visibility === "VeryHidden") throw invalidOperation();
  if (session.selection.sheet === sheet) activateSheet(session, next);
  const active = session.selection.sheet;
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  state.activeSheet = state.sheets.indexOf(active);
  dropSheetFromFormulas(state, sheet.name);
  events.emit(DELETED, ["Workbook"], { source: "Local", worksheetId: sheet.id, worksheetName: sheet.name });
}
