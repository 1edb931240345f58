import { contains } from "../../../simulator/host/address/areas";
import { resolveAddress } from "../../../simulator/host/address/resolve-address";
import { cellText } from "../../../simulator/host/text/cell-text";
import type { Area, SheetState, ValidationState, WorkbookState } from "../../../simulator/state";

/** The values that a cell's list offers; null without a list, or when its source cannot be found here. */
export function listOf(state: WorkbookState, sheet: SheetState, cell: Area): readonly string[] | null {
  const { list } = (validationOf(sheet, cell)?.rule ?? {}) as { list?: { source?: unknown; inCellDropDown?: boolean } };
  if (list === undefined || list.inCellDropDown === false || typeof list.source !== "string") return null;
  if (!list.source.startsWith("=")) return list.source.split(",").map((each) => each.trim());
  const place = resolveAddress(state, list.source, sheet);
  return place === null ? null : valuesOf(place.sheet, place.area);
}

export function validationOf(sheet: SheetState, cell: Area): ValidationState | undefined {
  const one = { ...cell, rows: 1, columns: 1 };
  return sheet.validations.find(({ area, more }) => [area, ...(more ?? [])].some((each) => contains(each, one)));
}

const MOST = 500;

function valuesOf(sheet: SheetState, area: Area): readonly string[] {
  const found: string[] = [];
  for (let row = area.row; row < area.row + area.rows && found.length < MOST; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = cellText(sheet.cells.get(row, column)?.value ?? "", "General");
      if (text !== "") found.push(text);
    }
    if (row - area.row > 20_000) break;
  }
  return found;
}
