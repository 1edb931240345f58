import type { SheetState, WorkbookState } from "../state";
import type { Calculation } from "./calculation";
import type { StyleTable } from "./cells/style-table";
import type { Events } from "./events";
import type { Factory } from "./factory";
import type { References } from "./references";
import type { Selection } from "./selection";
import type { Words } from "./words";

/** What every host object shares: the workbook's state and the services around it. */
export interface Session {
  readonly state: WorkbookState;
  readonly styles: StyleTable;
  readonly references: References;
  readonly events: Events;
  readonly calculation: Calculation;
  readonly selection: Selection;
  readonly words: Words;
  /** Makes host objects, so that the classes need not import one another. */
  readonly make: Factory;
  /** "ThisLocalAddin" while a batch runs, "Unknown" while a user acts: what events report as their trigger. */
  trigger: "ThisLocalAddin" | "Unknown";
  /** The year that "3/5" means when it is typed. */
  readonly thisYear: number;
  /** Numbers for ids of new sheets, tables, charts and formats: never used twice in a session. */
  nextId(): number;
}

/** The sheet of that id, or undefined once it was deleted. */
export function findSheetById(state: WorkbookState, id: string): SheetState | undefined {
  return state.sheets.find((sheet) => sheet.id === id);
}
