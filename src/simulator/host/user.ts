import type { Area, SheetState } from "../state";
import { resolveAddress, type SheetArea } from "./address/resolve-address";
import { lastColumn, lastRow } from "./address/areas";
import { apiValue } from "./cells/read-cells";
import { writeEntries } from "./cells/write-cells";
import { invalidArgument } from "./errors";
import { demandUnlocked } from "./protection";
import type { Session } from "./session";
import { commitCells } from "./structure/commit-cells";
import { selectArea } from "./structure/select-area";
import { resizeTable } from "./tables/resize-table";

export function selectAsUser(session: Session, address: string): void {
  const { sheet, area } = placeOf(session, address);
  selectArea(session, sheet, area);
}

/** Types a value into every cell of an area; right below or beside a table the table takes the cells in. */
export function editAsUser(session: Session, address: string, value: string | number | boolean): void {
  const { sheet, area } = placeOf(session, address);
  const place = { session, sheet, area };
  demandUnlocked(place);
  const before = apiValue(sheet.cells.get(area.row, area.column)?.value ?? "");
  asUser(session, () => {
    growTable(session, sheet, area);
    writeEntries(place, value);
    commitCells(place, { changeType: "RangeEdited", before });
  });
}

/** A batch may be waiting for its calculator while the user acts: what it does later is the add-in's again. */
function asUser(session: Session, act: () => void): void {
  const { trigger } = session;
  session.trigger = "Unknown";
  act();
  session.trigger = trigger;
}

function growTable(session: Session, sheet: SheetState, { row, column, rows, columns }: Area): void {
  if (rows * columns !== 1 || sheet.protection.on) return;
  for (const table of sheet.tables) {
    const { area } = table;
    const below = row === lastRow(area) + 1 && column >= area.column && column <= lastColumn(area) && !table.showTotals;
    const beside = column === lastColumn(area) + 1 && row >= area.row && row <= lastRow(area);
    if (below) return resizeTable({ session, sheet, table }, { ...area, rows: area.rows + 1 });
    if (beside) return resizeTable({ session, sheet, table }, { ...area, columns: area.columns + 1 });
  }
}

function placeOf(session: Session, address: string): SheetArea {
  const place = resolveAddress(session.state, address, session.selection.sheet);
  if (!place) throw invalidArgument();
  return place;
}
