import type { Area, Cell } from "../../state";
import type { Place } from "../cells/write-cells";
import { shownText } from "../text/shown-text";

export interface FindCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: "Forward" | "Backwards";
}

/** `Range.find`: the first cell whose text holds (or is) the text sought, row by row. */
export function findText({ session, sheet, area }: Place, text: string, criteria: FindCriteria): Area | null {
  const fold = (each: string): string => (criteria.matchCase === true ? each : each.toLowerCase());
  const sought = fold(text);
  const entries: { readonly cell: Cell; readonly place: Area }[] = [];
  sheet.cells.visit(area, (cell, row, column) => { entries.push({ cell, place: { row, column, rows: 1, columns: 1 } }); });
  if (criteria.searchDirection === "Backwards") entries.reverse();
  for (const { cell, place } of entries) {
    const shown = fold(shownText(session, cell));
    if (criteria.completeMatch === true ? shown === sought : shown.includes(sought)) return place;
  }
  return null;
}
