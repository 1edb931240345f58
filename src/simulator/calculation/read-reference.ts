import { parseA1 } from "../host/address/a1";
import { isEntireColumns, isEntireRows } from "../host/address/areas";
import type { Formula } from "./formula-tree";
import { Unsupported } from "./unsupported";

/** "A1", "$B$2:C5", "A:C" or "1:3" with the sheet that stands before it. */
export function readReference({ sheet, text }: { readonly sheet: string | undefined; readonly text: string }): Formula {
  const area = parseA1(text);
  if (area === null) throw new Unsupported(`“${text}”`);
  const [first = "", last = first] = text.split(":");
  const column = (corner: string): boolean => /^\$[A-Za-z]/.test(corner) || isEntireRows(area);
  const row = (corner: string): boolean => /(^|[A-Za-z])\$\d/.test(corner) || isEntireColumns(area);
  return { kind: "cells", sheet, area, absolute: { firstRow: row(first), firstColumn: column(first), lastRow: row(last), lastColumn: column(last) } };
}
