import { createSheetState } from "./create-sheet-state";
import type { WorkbookState } from "./state";

/** A fresh workbook as Excel opens it: one empty sheet, one style. */
export function createWorkbookState(name = "工作簿1.xlsx"): WorkbookState {
  return {
    name,
    sheets: [createSheetState("Sheet1", 1)],
    names: [],
    styles: [{ numberFormat: "General", font: {}, fill: {}, borders: {}, alignment: {}, locked: true, formulaHidden: false }],
    settings: new Map(),
    activeSheet: 0,
    calculationMode: "Automatic",
    protected: false,
  };
}
