import type { Area, SheetState } from "../state";
import { accessDenied } from "./errors";
import { styleNumbersIn } from "./cells/cell-styles";
import type { Session } from "./session";

/** The options of `WorksheetProtection.protect` and what each stands for when it is not given (ExcelApi 1.2, 1.7). */
export const protectionDefaults: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Refuses a change to a protected sheet unless this option allows it. */
export function demand(sheet: SheetState, option: string): void {
  if (sheet.protection.on && sheet.protection.options[option] !== true) throw accessDenied();
}

/** Refuses any change to the structure of a protected sheet (tables, merges, names of columns …). */
export function demandUnprotected(sheet: SheetState): void {
  if (sheet.protection.on) throw accessDenied();
}

/** Refuses writing into locked cells of a protected sheet. */
export function demandUnlocked(place: { session: Session; sheet: SheetState; area: Area }): void {
  const { session, sheet, area } = place;
  if (!sheet.protection.on) return;
  for (const number of styleNumbersIn(sheet, area)) if (session.styles.at(number).locked) throw accessDenied();
}

/** Refuses to add, delete, rename, move or hide sheets of a protected workbook. */
export function demandOpenStructure(session: Session): void {
  if (session.state.protected) throw accessDenied();
}
