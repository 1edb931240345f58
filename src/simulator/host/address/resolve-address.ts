import type { Area, NameState, SheetState, TableState, WorkbookState } from "../../state";
import { parseA1 } from "./a1";
import { sameName, splitSheetName } from "./sheet-names";
import { resolveStructured } from "./structured-reference";

export interface SheetArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** Finds what "A1:B2", "表 1!A1", a name, a table or "表[列]" stands for, seen from a sheet; null when nothing. */
export function resolveAddress(state: WorkbookState, address: string, home: SheetState): SheetArea | null {
  const { sheet: sheetName, rest } = splitSheetName(address.trim().replace(/^=/, ""));
  const sheet = sheetName === undefined ? home : findSheet(state, sheetName);
  if (!sheet) return null;
  const area = parseA1(rest);
  if (area) return { sheet, area };
  const name = findName(state, rest, sheet);
  if (name) return resolveAddress(state, name.formula, sheet);
  return resolveStructured(state, rest);
}

export function findSheet(state: WorkbookState, key: string): SheetState | undefined {
  return state.sheets.find((sheet) => sheet.id === key) ?? state.sheets.find((sheet) => sameName(sheet.name, key));
}

/** A sheet's own name hides the workbook's of the same name. */
export function findName(state: WorkbookState, key: string, sheet?: SheetState): NameState | undefined {
  return [...(sheet?.names ?? []), ...state.names].find((name) => sameName(name.name, key));
}

export function findTable(state: WorkbookState, key: string): { sheet: SheetState; table: TableState } | undefined {
  for (const sheet of state.sheets) {
    const table = sheet.tables.find((each) => each.id === key || sameName(each.name, key));
    if (table) return { sheet, table };
  }
  return undefined;
}
