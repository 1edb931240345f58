import type { SheetState } from "../../state";
import { parseA1, printA1, printAbsoluteA1 } from "../address/a1";
import { isEntireColumns, isEntireRows } from "../address/areas";
import { type AreaPart, areasOf, withAreas } from "./area-parts";
import { type Shift, shiftArea } from "./shift-area";

/** Everything of a sheet that is tied to cells and is no cell, table or formula. */
export function moveSheetParts(sheet: SheetState, shift: Shift): void {
  moveAll(sheet.merges, (merge) => shiftArea(merge, shift));
  moveAll(sheet.conditionalFormats, (format) => within(format, shift));
  moveAll(sheet.validations, (validation) => within(validation, shift));
  moveLines(sheet, shift);
  movePage(sheet, shift);
  if (sheet.autoFilter) {
    const area = shiftArea(sheet.autoFilter, shift);
    if (area) sheet.autoFilter = area;
    else delete sheet.autoFilter;
  }
  sheet.touched.add("layout");
  if (sheet.conditionalFormats.length > 0) sheet.touched.add("conditionalFormats");
  if (sheet.validations.length > 0) sheet.touched.add("validations");
}

function within<Part extends AreaPart>(part: Part, shift: Shift): Part | null {
  return withAreas(part, areasOf(part).map((area) => shiftArea(area, shift)).filter((area) => area !== null));
}

function moveAll<Part>(parts: Part[], move: (part: Part) => Part | null): void {
  parts.splice(0, parts.length, ...parts.map(move).filter((part): part is Part & NonNullable<Part> => part !== null));
}

/** Heights, widths and hidden lines move only with whole rows and columns. */
function moveLines(sheet: SheetState, { area, direction }: Shift): void {
  if (isEntireRows(area)) moveLineStates(sheet.rows, { start: area.row, count: area.rows }, direction === "Down");
  else if (isEntireColumns(area)) moveLineStates(sheet.columns, { start: area.column, count: area.columns }, direction === "Right");
}

function moveLineStates<State>(lines: Map<number, State>, change: { start: number; count: number }, inserting: boolean): void {
  const before = [...lines];
  lines.clear();
  for (const [line, state] of before) {
    if (line < change.start) lines.set(line, state);
    else if (inserting) lines.set(line + change.count, state);
    else if (line >= change.start + change.count) lines.set(line - change.count, state);
  }
}

function movePage(sheet: SheetState, shift: Shift): void {
  const { page } = sheet;
  const moved = (text: string): string | null => {
    const areas = text.split(",").map((part) => parseA1(part.replaceAll("$", "")));
    const kept = areas.map((area) => area && shiftArea(area, shift)).filter((area) => area !== null);
    return kept.length === 0 ? null : kept.map(text.includes("$") ? printAbsoluteA1 : printA1).join(",");
  };
  for (const name of ["printArea", "titleRows", "titleColumns"] as const) {
    const text = page[name];
    if (text === undefined) continue;
    const after = moved(text);
    if (after === text) continue;
    if (after === null) delete page[name];
    else page[name] = after;
    sheet.touched.add("page");
  }
}
