import { displayWidth } from "../../assessment/display-width";
import type { PlacedCell, PlacedTable } from "./placed-table";

/** In points. A line is higher than Excel's own, so that other fonts than ours are not cut either. */
export const SIZE = 10.5, NOTE_SIZE = 9;
const LINE = 1.42, SIGN = 0.53, PADDING = 3, CELL_PADDING = 4;
/** The most that Excel gives a row. */
const MOST_HEIGHT = 409;

export interface PlacedHeights { readonly header: readonly number[]; readonly body: readonly number[]; readonly notes: readonly number[] }

/**
 * Row heights by the lines that the cells take: merged cells do not grow with their text, and wrapped ones do only where
 * the workbook is opened in Excel itself. `width`: of the table, in points.
 */
export function placedHeights({ columns, header, body, notes }: PlacedTable, width: number): PlacedHeights {
  const room = ({ column, columns: span }: PlacedCell): number => columns.slice(column, column + span).reduce((sum, { share }) => sum + (share * width) / 100, 0);
  const fit = (rows: readonly (readonly PlacedCell[])[]): readonly number[] => heightsOf(rows, room).map((height) => Math.min(MOST_HEIGHT, Math.ceil(height)));
  // Numbers do not wrap.
  const texts = body.map((cells) => cells.map((cell) => (columns[cell.column]?.holds === "numbers" ? { ...cell, text: "" } : cell)));
  return { header: fit(header), body: fit(texts), notes: notes.map((note) => Math.min(MOST_HEIGHT, Math.ceil(textHeight(note, { size: NOTE_SIZE, room: width })))) };
}

function heightsOf(rows: readonly (readonly PlacedCell[])[], room: (cell: PlacedCell) => number): readonly number[] {
  const heights = rows.map((cells) => Math.max(SIZE * LINE + PADDING, ...cells.filter((cell) => cell.rows === 1).map((cell) => textHeight(cell.text, { size: SIZE, room: room(cell) }))));
  // What a merged cell lacks goes to its rows in equal parts.
  rows.forEach((cells, row) => cells.filter((cell) => cell.rows > 1).forEach((cell) => {
    const lacking = textHeight(cell.text, { size: SIZE, room: room(cell) }) - heights.slice(row, row + cell.rows).reduce((sum, each) => sum + each, 0);
    if (lacking > 0) for (let at = row; at < row + cell.rows; at++) heights[at] = (heights[at] ?? 0) + lacking / cell.rows;
  }));
  return heights;
}

function textHeight(text: string, { size, room }: { readonly size: number; readonly room: number }): number {
  const perLine = Math.max(1, (room - CELL_PADDING) / (size * SIGN));
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(displayWidth(part) / perLine)), 0) * size * LINE + PADDING;
}
