import type { SheetState, WorkbookState } from "../../state";
import { isLegalSheetName, sameName } from "../address/sheet-names";
import { invalidArgument, itemAlreadyExists } from "../errors";

/** Refuses a name that Excel refuses, or that another sheet bears. */
export function checkSheetName(state: WorkbookState, name: unknown, own?: SheetState): asserts name is string {
  if (typeof name !== "string" || !isLegalSheetName(name)) throw invalidArgument();
  if (state.sheets.some((sheet) => sheet !== own && sameName(sheet.name, name))) throw itemAlreadyExists();
}

/** "Sheet2" … as Excel names new sheets, in the Chinese edition too. */
export function freeSheetName(state: WorkbookState): string {
  for (let number = state.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!state.sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}

/** "得分 (2)" … as Excel names copies. */
export function copyName(state: WorkbookState, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = name.slice(0, 31 - suffix.length) + suffix;
    if (!state.sheets.some((sheet) => sameName(sheet.name, copy))) return copy;
  }
}
