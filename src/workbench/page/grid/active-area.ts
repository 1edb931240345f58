import type { Area } from "../../../simulator/state";
import type { SheetLayout } from "./sheet-layout";

/** The cell that is typed into: the upper left one of the selection, whole when it is merged. */
export function activeArea({ merges }: SheetLayout, { row, column }: Area): Area {
  return merges.at(row, column) ?? { row, column, rows: 1, columns: 1 };
}
