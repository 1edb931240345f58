import type { CellStyle } from "../../../simulator/state";

const FAMILY = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
const SIZE = 11;

/** Chinese fonts ask for half a line more than Excel gives them. */
export const LEADING = 1.26;

/** A cell's font as CSS writes it, and as a canvas takes it. What the machine lacks falls back to a Chinese sans serif. */
export function fontOf({ font }: CellStyle, weight: "bold" | "as-set" = "as-set"): string {
  const bold = weight === "bold" || font.bold === true;
  const name = font.name === undefined ? "" : `"${font.name.replace(/["\\;{}]/g, "")}", `;
  return `${font.italic === true ? "italic " : ""}${bold ? "600 " : ""}${font.size ?? SIZE}pt/${LEADING} ${name}${FAMILY}`;
}
