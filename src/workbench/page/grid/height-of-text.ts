import type { CellStyle } from "../../../simulator/state";
import { fontOf, LEADING } from "./font-of";
import { textWidth } from "./text-width";

const SIZE = 11;
const PADDING = 8;
const LEAST = 15;

/** The height in points that a row needs for a text in a cell of this width in pixels. */
export function heightOfText(text: string, style: CellStyle, width: number): number {
  const { font, alignment } = style;
  const size = font.size ?? SIZE;
  const line = size * LEADING;
  if (alignment.wrapText !== true) return Math.max(LEAST, line + 1);
  // A line is rarely full to its last pixel: a sign that does not fit goes to the next one.
  const room = Math.max(size, width - PADDING - (alignment.indentLevel ?? 0) * 9 - size * 0.4);
  const lines = text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(textWidth(part, fontOf(style)) / room)), 0);
  return Math.max(LEAST, lines * line + 2);
}
