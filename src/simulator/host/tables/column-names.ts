import type { SheetState, TableState } from "../../state";
import { sameName } from "../address/sheet-names";
import { shownText } from "../text/shown-text";
import type { Session } from "../session";

/** "列1", "列2" … : the first that no column of the table bears. */
export function freeColumnName(word: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = word + number;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

/** Excel numbers a repeated header: 得分, 得分2, 得分3. */
export function uniqueColumnName(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string): boolean => taken.some((other) => sameName(other, candidate));
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) if (!isTaken(name + number)) return name + number;
}

/**
 * Makes header cells and column names agree after a change of cells. Header cells are texts, never empty, never
 * twice the same: Excel corrects what breaks this.
 */
export function syncTableHeaders(session: Session, sheet: SheetState, table: TableState): void {
  if (!table.showHeaders) return;
  const names: string[] = [];
  table.columns.forEach((column, index) => {
    const address = [table.area.row, table.area.column + index] as const;
    const cell = sheet.cells.get(...address);
    const shown = shownText(session, cell);
    const name = shown === "" ? unnamed(session, table, names, column.name) : uniqueColumnName(shown, names);
    names.push(name);
    if (column.name !== name) {
      column.name = name;
      sheet.touched.add("tables");
    }
    if (cell?.value === name && cell.formula === undefined) return;
    sheet.cells.set(...address, cell?.style ? { value: name, style: cell.style } : { value: name });
    sheet.touched.add("cells");
  });
}

/** A header that was emptied gets a free name; a column that was just inserted keeps the one it was given. */
function unnamed(session: Session, table: TableState, before: readonly string[], given: string): string {
  const { column } = session.words;
  if (given.startsWith(column) && /^\d+$/.test(given.slice(column.length)) && !before.some((name) => sameName(name, given))) return given;
  return freeColumnName(column, [...before, ...table.columns.map(({ name }) => name)]);
}
