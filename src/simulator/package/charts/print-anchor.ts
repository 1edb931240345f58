import type { ChartState } from "../../state";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "../parts/ooxml-names";
import { EMU_PER_POINT } from "../sheet/lengths";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import type { SheetGeometry } from "./sheet-geometry";

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** A frame that moves with its cell and keeps its size: both are then the very points that were asked for. */
export function printAnchor(chart: ChartState, place: { geometry: SheetGeometry; relation: string; shapeId: number }): XmlElement {
  const { left, top, width, height } = chart.position;
  const column = place.geometry.columnAt(left);
  const row = place.geometry.rowAt(top);
  const marker = [["col", column.index], ["colOff", emu(column.offset)], ["row", row.index], ["rowOff", emu(row.offset)]] as const;
  return element("xdr:oneCellAnchor", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, [
    element("xdr:from", {}, marker.map(([name, value]) => element(`xdr:${name}`, {}, [String(value)]))),
    element("xdr:ext", { cx: emu(width), cy: emu(height) }),
    printFrame(chart, place),
    element("xdr:clientData"),
  ]);
}

function printFrame(chart: ChartState, place: { relation: string; shapeId: number }): XmlElement {
  const identity = GUID.test(chart.id) ? [element("a:extLst", {}, [element("a:ext", { uri: "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}" }, [
    element("a16:creationId", { "xmlns:a16": "http://schemas.microsoft.com/office/drawing/2014/main", id: chart.id }),
  ])])] : [];
  return element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id: place.shapeId, name: chart.name || `图表 ${place.shapeId}` }, identity),
      element("xdr:cNvGraphicFramePr"),
    ]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", {}, [element("a:graphicData", { uri: CHART }, [
      element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": place.relation }),
    ])]),
  ]);
}

function emu(points: number): number {
  return Math.max(0, Math.round(points * EMU_PER_POINT));
}
