import { contains, isEntireColumns, isEntireRows } from "../address/areas";
import type { Place } from "../cells/write-cells";
import { invalidArgument } from "../errors";
import { demand, demandUnlocked } from "../protection";
import { cutOut, touches } from "./area-parts";
import { commitCells } from "./commit-cells";

/** `Range.clear`: "All", "Contents", "Formats"; hyperlinks do not exist here, so clearing them changes nothing. */
export function clearCells(place: Place, applyTo: string): void {
  const { sheet, area } = place;
  switch (applyTo) {
    case "All":
      demandUnlocked(place);
      forgetFormats(place);
      clearContents(place);
      break;
    case "Contents":
      demandUnlocked(place);
      clearContents(place);
      break;
    case "Formats":
      demand(sheet, "allowFormatCells");
      forgetFormats(place);
      return;
    case "Hyperlinks":
    case "RemoveHyperlinks":
      return;
    default:
      throw invalidArgument();
  }
  commitCells({ ...place, area }, { changeType: "RangeEdited" });
}

function clearContents(place: Place): void {
  const { sheet } = place;
  sheet.cells.visit(place.area, (cell, row, column) => {
    sheet.cells.set(row, column, cell.style === undefined ? undefined : { value: "", style: cell.style });
  });
}

/** Formats include merges, conditional formats and the formats that whole rows and columns hold. */
function forgetFormats(place: Place): void {
  const { sheet, area } = place;
  sheet.cells.visit(area, (cell, row, column) => {
    const empty = cell.value === "" && cell.formula === undefined;
    if (empty) sheet.cells.set(row, column, undefined);
    else delete cell.style;
  });
  const kept = sheet.merges.filter((merge) => !contains(area, merge));
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  if (sheet.conditionalFormats.some((format) => touches(format, area))) sheet.touched.add("conditionalFormats");
  cutOut(sheet.conditionalFormats, area);
  if (isEntireColumns(area)) forgetLineStyles(sheet.columns, area.column, area.columns);
  if (isEntireRows(area)) forgetLineStyles(sheet.rows, area.row, area.rows);
  sheet.touched.add("cells").add("layout");
}

function forgetLineStyles(lines: Map<number, { style?: number }>, first: number, count: number): void {
  for (const [line, state] of lines) if (line >= first && line < first + count) delete state.style;
}
