import type { ChartState } from "../../state";
import type { PackageDraft } from "../parts/package-draft";
import { EMU_PER_POINT } from "../sheet/lengths";
import type { SheetSections } from "../sheet/sheet-sections";
import { attribute, child, descend, elements, numberOf, relationId, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { readChart } from "./read-chart";
import type { SheetGeometry } from "./sheet-geometry";

export interface PlacedChart {
  readonly state: ChartState;
  readonly anchor: XmlElement;
  readonly relation: string;
  readonly part: string;
}

export function readCharts(draft: PackageDraft, sections: SheetSections, geometry: SheetGeometry): ChartState[] {
  const part = drawingPart(draft, sections);
  const tree = part === undefined ? undefined : draft.tree(part);
  return part === undefined || !tree ? [] : placedCharts({ draft, part, tree }, geometry).map(each => each.state);
}

export function drawingPart(draft: PackageDraft, sections: SheetSections): string | undefined {
  const relation = draft.byId(sections.part, relationId(sections.tree("drawing")));
  return relation && draft.has(relation.target) ? relation.target : undefined;
}

export interface DrawingSource { readonly draft: PackageDraft; readonly part: string; readonly tree: XmlElement }

/** The charts of a drawing that the state has words for; shapes, pictures and other charts are passed over. */
export function placedCharts(drawing: DrawingSource, geometry: SheetGeometry): PlacedChart[] {
  return elements(drawing.tree).flatMap((anchor): PlacedChart[] => {
    const frame = child(anchor, "graphicFrame");
    const id = relationId(descend(frame, "graphic", "graphicData", "chart"));
    const relation = drawing.draft.byId(drawing.part, id);
    const space = relation?.kind === "chart" ? drawing.draft.tree(relation.target) : undefined;
    const chart = space && readChart(space);
    const position = readPosition(anchor, geometry);
    if (!relation || !chart || !position) return [];
    const properties = descend(frame, "nvGraphicFramePr", "cNvPr");
    const creation = elements(child(properties, "extLst"), "ext").map(ext => attribute(child(ext, "creationId"), "id")).find(each => each !== undefined);
    const state: ChartState = {
      id: creation ?? `${drawing.part}#${attribute(properties, "id") ?? ""}`,
      name: attribute(properties, "name") ?? "",
      position,
      originPart: drawing.part,
      ...chart,
    };
    return [{ state, anchor, relation: relation.id, part: relation.target }];
  });
}

function readPosition(anchor: XmlElement, geometry: SheetGeometry): ChartState["position"] | undefined {
  const extent = child(anchor, "ext");
  const width = emu(numberOf(extent, "cx"));
  const height = emu(numberOf(extent, "cy"));
  const corner = child(anchor, "pos");
  if (anchor.local === "absoluteAnchor") return { left: emu(numberOf(corner, "x")), top: emu(numberOf(corner, "y")), width, height };
  const from = readMarker(child(anchor, "from"), geometry);
  if (anchor.local === "oneCellAnchor") return { ...from, width, height };
  if (anchor.local !== "twoCellAnchor") return undefined;
  const to = readMarker(child(anchor, "to"), geometry);
  return { ...from, width: rounded(to.left - from.left), height: rounded(to.top - from.top) };
}

function readMarker(marker: XmlElement | undefined, geometry: SheetGeometry): { left: number; top: number } {
  const count = (local: string): number => Number(textOf(child(marker, local)).trim() || 0);
  return {
    left: rounded(geometry.left(count("col")) + emu(count("colOff"))),
    top: rounded(geometry.top(count("row")) + emu(count("rowOff"))),
  };
}

function emu(value: number | undefined): number {
  return rounded((value ?? 0) / EMU_PER_POINT);
}

/** To a thousandth of a point: finer than the file's own unit of 1/12700. */
function rounded(points: number): number {
  return Math.round(points * 1e3) / 1e3;
}
