import type { Cell, CellStyle, WorkbookState } from "../../../simulator/state";
import { cellText } from "../../../simulator/host/text/cell-text";
import { textWidth } from "./text-width";

const PADDING = 8;

/** The text of a cell through its number format; a format that the simulator does not know shows the plain value. */
export function textOfCell(state: WorkbookState, cell: Cell | undefined, { numberFormat }: CellStyle): string {
  if (cell === undefined) return "";
  try {
    return cellText(cell.value, numberFormat, state.date1904 === true ? "1904" : "1900");
  } catch {
    return cellText(cell.value, "General");
  }
}

/** A number that its column is too narrow for: General gives up decimals, other formats show signs, as in Excel. */
export function fittingNumber(value: number, text: string, room: { readonly width: number; readonly font: string; readonly general: boolean }): string {
  const fits = (candidate: string): boolean => textWidth(candidate, room.font) <= room.width - PADDING;
  if (fits(text)) return text;
  if (room.general && Math.abs(value) < 1e11) {
    for (let places = 8; places >= 0; places--) {
      const shorter = String(Number(value.toFixed(places)));
      if (fits(shorter)) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor((room.width - PADDING) / Math.max(1, textWidth("#", room.font)))));
}
