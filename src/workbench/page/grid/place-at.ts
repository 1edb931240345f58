import type { Scrolled } from "../page-state";
import { indexAt, type Axis } from "./axis";
import { HEADER } from "./header-size";
import type { SheetLayout } from "./sheet-layout";

export interface PlaceAt {
  /** null on the row of column letters. */
  readonly row: number | null;
  /** null on the column of row numbers. */
  readonly column: number | null;
}

/** What stands at a point of the window. */
export function placeAt({ rows, columns, frozen }: SheetLayout, point: { readonly x: number; readonly y: number }, scrolled: Scrolled): PlaceAt {
  return {
    row: at(rows, point.y - HEADER.height, { edge: frozen.height, scrolled: scrolled.top }),
    column: at(columns, point.x - HEADER.width, { edge: frozen.width, scrolled: scrolled.left }),
  };
}

function at(axis: Axis, distance: number, { edge, scrolled }: { edge: number; scrolled: number }): number | null {
  if (distance < 0) return null;
  return indexAt(axis, distance < edge ? distance : distance + scrolled);
}
