import type { Area } from "../../state";
import { contains } from "../address/areas";
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
  const entries = [...sheet.cells.entries()];
  if (criteria.searchDirection === "Backwards") entries.reverse();
  for (const [row, column, cell] of entries) {
    const place = { row, column, rows: 1, columns: 1 };
    if (!contains(area, place)) continue;
    const shown = fold(shownText(session, cell));
    if (criteria.completeMatch === true ? shown === sought : shown.includes(sought)) return place;
  }
  return null;
}
