import type { LineSizes } from "../charts/sheet-geometry";
import { numberOf } from "../xml/xml-element";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "./lengths";
import type { SheetSections } from "./sheet-sections";

/** The size of a row that nobody sized, as the file says; columns have theirs in the state. */
export function standardLines(sections: SheetSections): LineSizes {
  return { row: numberOf(sections.tree("sheetFormatPr"), "defaultRowHeight") ?? STANDARD_ROW_HEIGHT, column: STANDARD_COLUMN_WIDTH };
}
