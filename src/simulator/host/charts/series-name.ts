import type { SeriesState, SheetState } from "../../state";
import { resolveAddress } from "../address/resolve-address";
import type { Session } from "../session";
import { shownText } from "../text/shown-text";

/** The name a series shows: the text of its name cell, or its own. */
export function seriesName(session: Session, sheet: SheetState, series: SeriesState): string {
  const place = series.nameRef === undefined ? null : resolveAddress(session.state, series.nameRef, sheet);
  if (!place) return series.name;
  return shownText(session, place.sheet.cells.get(place.area.row, place.area.column));
}
