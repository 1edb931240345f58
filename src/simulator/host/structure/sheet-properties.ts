import type { SheetState } from "../../state";
import { invalidArgument, invalidOperation } from "../errors";
import { demandOpenStructure } from "../protection";
import type { Session } from "../session";
import { activateSheet } from "./activate-sheet";
import { renameSheetInFormulas } from "./move-references";
import { checkSheetName } from "./sheet-name-rules";

const NAME_CHANGED = 25;
const VISIBILITY_CHANGED = 26;
const MOVED = 27;
const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export function renameSheet(session: Session, sheet: SheetState, name: unknown): void {
  demandOpenStructure(session);
  checkSheetName(session.state, name, sheet);
  const nameBefore = sheet.name;
  if (name === nameBefore) return;
  sheet.name = name;
  renameSheetInFormulas(session.state, nameBefore, name);
  session.events.emit(NAME_CHANGED, [sheet.id, "Workbook"], {
    nameAfter: name,
    nameBefore,
    source: "Local",
    worksheetId: sheet.id,
  });
}

export function moveSheet(session: Session, sheet: SheetState, position: unknown): void {
  demandOpenStructure(session);
  const { sheets } = session.state;
  if (!Number.isInteger(position) || (position as number) < 0 || (position as number) >= sheets.length) throw invalidArgument();
  const active = session.selection.sheet;
  const positionBefore = sheets.indexOf(sheet);
  sheets.splice(positionBefore, 1);
  sheets.splice(position as number, 0, sheet);
  session.state.activeSheet = sheets.indexOf(active);
  session.events.emit(MOVED, ["Workbook"], { positionAfter: position, positionBefore, source: "Local", worksheetId: sheet.id });
}

/** The last visible sheet cannot be hidden; when the active one is, its neighbour comes to the front. */
export function setVisibility(session: Session, sheet: SheetState, value: unknown): void {
  demandOpenStructure(session);
  const visibility = VISIBILITIES.find((each) => each === value);
  if (!visibility) throw invalidArgument();
  const visibilityBefore = sheet.visibility;
  if (visibility === visibilityBefore) return;
  const others = session.state.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  const [neighbour] = others;
  if (visibility !== "Visible" && !neighbour) throw invalidOperation();
  if (visibility !== "Visible" && neighbour && session.selection.sheet === sheet) activateSheet(session, neighbour);
  sheet.visibility = visibility;
  sheet.touched.add("layout");
  session.events.emit(VISIBILITY_CHANGED, [sheet.id, "Workbook"], {
    source: "Local",
    visibilityAfter: visibility,
    visibilityBefore,
    worksheetId: sheet.id,
  });
}
