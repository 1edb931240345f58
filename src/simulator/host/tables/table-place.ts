import type { SheetState, TableState } from "../../state";
import type { Session } from "../session";

export interface TablePlace {
  readonly session: Session;
  readonly sheet: SheetState;
  readonly table: TableState;
}
