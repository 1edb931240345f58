import type { ColumnState, SheetState } from "../../state";
import { parseArea } from "../cells/cell-address";
import { attribute, child, elements, flag, numberOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { readColor } from "../styles/read-color";
import type { Palette } from "../styles/read-color";
import { given } from "../given";
import { pointsOfWidth, STANDARD_COLUMN_WIDTH, standardColumnWidth, widthOfPoints } from "./lengths";
import type { SheetSections } from "./sheet-sections";

export interface LayoutContext { readonly palette: Palette; readonly digit: number }

export interface Layout {
  tabColor: string;
  showGridlines: boolean;
  frozen: SheetState["frozen"];
  defaultColumnWidth?: number;
  columns: Map<number, ColumnState>;
  merges: SheetState["merges"];
  autoFilter?: NonNullable<SheetState["autoFilter"]>;
}

export function readLayout(sections: SheetSections, context: LayoutContext): Layout {
  const view = child(sections.tree("sheetViews"), "sheetView");
  const width = numberOf(sections.tree("sheetFormatPr"), "defaultColWidth");
  const standard = width === undefined ? standardColumnWidth(context.digit) : pointsOfWidth(width, context.digit);
  return given({
    tabColor: readColor(child(sections.tree("sheetPr"), "tabColor"), context.palette) ?? "",
    showGridlines: flag(view, "showGridLines", "on"),
    frozen: readFrozen(view),
    defaultColumnWidth: standard === STANDARD_COLUMN_WIDTH ? undefined : standard,
    columns: readColumns(sections.tree("cols"), { digit: context.digit, standard: width }),
    merges: elements(sections.tree("mergeCells"), "mergeCell").map(each => parseArea(attribute(each, "ref") ?? "")).filter(area => area !== undefined),
    autoFilter: parseArea(attribute(sections.tree("autoFilter"), "ref") ?? ""),
  });
}

function readFrozen(view: XmlElement | undefined): Layout["frozen"] {
  const pane = child(view, "pane");
  const state = attribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
}

/** `standard` is the sheet's default width in digits, where it gives one. */
export interface WidthScale { readonly digit: number; readonly standard: number | undefined }

export function readColumns(columns: XmlElement | undefined, scale: WidthScale): Map<number, ColumnState> {
  const read = new Map<number, ColumnState>();
  for (const each of elements(columns, "col")) {
    const state = readColumn(each, scale);
    if (Object.keys(state).length === 0) continue;
    const last = Math.min(numberOf(each, "max") ?? 0, 16_384);
    for (let column = (numberOf(each, "min") ?? 1) - 1; column < last; column++) read.set(column, { ...state });
  }
  return read;
}

/** A width without customWidth that is just the standard one is no width of the column's own. */
export function readColumn(column: XmlElement, scale: WidthScale): ColumnState {
  const width = numberOf(column, "width");
  const standard = scale.standard ?? widthOfPoints(standardColumnWidth(scale.digit), scale.digit);
  const own = width !== undefined && (flag(column, "customWidth") || Math.abs(width - standard) > 0.001);
  return given({
    width: own ? pointsOfWidth(width, scale.digit) : undefined,
    hidden: flag(column, "hidden") || undefined,
    style: numberOf(column, "style") || undefined,
  });
}
