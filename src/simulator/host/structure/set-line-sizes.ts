import omit from "lodash/omit";
import type { Place } from "../cells/write-cells";
import { demand } from "../protection";

/** Sets column widths or row heights in points; undefined means the standard size. */
export function setLineSizes({ sheet, area }: Place, kind: "rows" | "columns", size: number | undefined): void {
  demand(sheet, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (kind === "columns") {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const rest = omit(sheet.columns.get(column), "width");
      sheet.columns.set(column, size === undefined ? rest : { ...rest, width: size });
    }
  } else {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const rest = omit(sheet.rows.get(row), "height");
      sheet.rows.set(row, size === undefined ? rest : { ...rest, height: size });
    }
  }
  sheet.touched.add("layout");
}
