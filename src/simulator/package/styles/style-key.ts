import type { BorderState, CellStyle } from "../../state";
import { wordOfBorder } from "./border-words";
import { HORIZONTAL, VERTICAL } from "./read-style";

export interface DefaultFont { readonly name: string; readonly size: number }

/** Two styles with the same key look the same: absent settings and their defaults do not differ. */
export function styleKey(style: CellStyle, base: DefaultFont): string {
  return JSON.stringify([style.numberFormat || "General", fontKey(style.font, base), fillKey(style.fill), borderKey(style.borders), alignmentKey(style.alignment), protectionKey(style)]);
}

export function fontKey(font: CellStyle["font"], base: DefaultFont): string {
  const underline = font.underline && font.underline !== "None" ? font.underline : "";
  return JSON.stringify([font.name ?? base.name, font.size ?? base.size, !!font.bold, !!font.italic, underline, !!font.strikethrough, colorKey(font.color)]);
}

export function fillKey(fill: CellStyle["fill"]): string {
  return colorKey(fill.color);
}

export function borderKey(borders: CellStyle["borders"]): string {
  const line = (border: BorderState | undefined): string => (border && wordOfBorder(border) ? `${wordOfBorder(border)}${colorKey(border.color)}` : "");
  const { EdgeLeft, EdgeRight, EdgeTop, EdgeBottom, DiagonalDown, DiagonalUp } = borders;
  return [EdgeLeft, EdgeRight, EdgeTop, EdgeBottom, DiagonalDown, DiagonalUp].map(line).join("|");
}

export function alignmentKey(alignment: CellStyle["alignment"]): string {
  const { horizontal = "", vertical = "", wrapText = false, indentLevel = 0, shrinkToFit = false, textOrientation = 0 } = alignment;
  const known = [Object.values(HORIZONTAL).includes(horizontal) ? horizontal : "", Object.values(VERTICAL).includes(vertical) ? vertical : ""];
  return JSON.stringify([...known, wrapText, indentLevel, shrinkToFit, textOrientation]);
}

export function protectionKey(style: CellStyle): string {
  return `${style.locked}${style.formulaHidden}`;
}

export function colorKey(color: string | undefined): string {
  return (color ?? "").toUpperCase();
}
