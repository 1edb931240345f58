import type { Cell, CellStyle, SheetState } from "../../../simulator/state";
import type { ConditionalLook } from "./conditional/conditional-look";
import { fontOf } from "./font-of";
import { tableLook } from "./table-look";

export interface CellLook {
  readonly className: string;
  readonly css: string;
  readonly font: string;
  readonly fill: string | undefined;
  readonly wraps: boolean;
  readonly side: "left" | "center" | "right";
}

/** A colour that may stand in CSS; a workbook's text is data, never style. */
export const safeColor = (color: string | undefined): string | undefined => (color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color : undefined);

interface Place {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** How a cell is drawn: what a condition says goes before the cell's own format, and that before its table's style. */
export function cellLook(cell: Cell | undefined, style: CellStyle, place: Place & { readonly condition: ConditionalLook | undefined }): CellLook {
  const { condition } = place;
  const table = tableLook(place.sheet, place.row, place.column);
  const fill = safeColor(condition?.fill) ?? safeColor(style.fill.color) ?? table?.fill;
  const color = safeColor(condition?.color) ?? safeColor(style.font.color) ?? table?.color;
  const font = fontOf(style, condition?.bold === true || table?.bold === true ? "bold" : "as-set");
  const side = sideOf(cell, style);
  const { alignment } = style;
  const indent = alignment.indentLevel ?? 0;
  const css = [
    `font:${font}`,
    fill === undefined ? "" : `background-color:${fill}`,
    color === undefined ? "" : `color:${color}`,
    condition?.italic === true ? "font-style:italic" : "",
    decoration(style),
    indent === 0 ? "" : `padding-${side === "right" ? "right" : "left"}:${3 + indent * 9}px`,
  ];
  return { className: `cell ${side} ${VERTICAL[alignment.vertical ?? ""] ?? "bottom"}${alignment.wrapText === true ? " wrap" : ""}`, css: css.filter((part) => part !== "").join(";"), font, fill, wraps: alignment.wrapText === true, side };
}

const VERTICAL: Readonly<Record<string, string>> = { Top: "top", Center: "middle", Justify: "top", Distributed: "middle" };

/** Numbers stand right, texts left, truth values and errors in the middle, unless the format says otherwise. */
function sideOf(cell: Cell | undefined, { alignment }: CellStyle): "left" | "center" | "right" {
  switch (alignment.horizontal) {
    case "Left": case "Fill": case "Justify": return "left";
    case "Center": case "CenterAcrossSelection": case "Distributed": return "center";
    case "Right": return "right";
  }
  if (typeof cell?.value === "number") return "right";
  return typeof cell?.value === "string" || cell === undefined ? "left" : "center";
}

function decoration({ font }: CellStyle): string {
  const lines = [font.underline !== undefined && font.underline !== "None" ? "underline" : "", font.strikethrough === true ? "line-through" : ""].filter((line) => line !== "");
  return lines.length === 0 ? "" : `text-decoration:${lines.join(" ")}`;
}
