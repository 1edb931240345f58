import type { ChartState } from "../../state";
import { DRAWING, RELATIONSHIPS, SHEET_DRAWING, TYPES } from "../parts/ooxml-names";
import type { PackageDraft } from "../parts/package-draft";
import type { SheetSections } from "../sheet/sheet-sections";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { printAnchor } from "./print-anchor";
import { printChart } from "./print-chart";
import type { Resolve } from "./print-cache";
import { drawingPart, placedCharts } from "./read-charts";
import type { PlacedChart } from "./read-charts";
import { retargetChart } from "./retarget-chart";
import type { SheetGeometry } from "./sheet-geometry";

export interface ChartPlan {
  readonly draft: PackageDraft;
  readonly charts: readonly ChartState[];
  /** As the file had it, and as the state has it now. */
  readonly oldGeometry: SheetGeometry;
  readonly geometry: SheetGeometry;
  readonly resolve: Resolve;
}

export function writeCharts(sections: SheetSections, plan: ChartPlan): void {
  const { draft } = plan;
  const existing = drawingPart(draft, sections);
  const tree = existing === undefined ? emptyDrawing() : (draft.tree(existing) ?? emptyDrawing());
  const old = existing === undefined ? [] : placedCharts({ draft, part: existing, tree }, plan.oldGeometry);
  if (existing === undefined && plan.charts.length === 0) return;
  const part = existing ?? draft.freeName("xl/drawings/drawing", ".xml");
  const rest = new Set(old);
  let changed = false;
  for (const chart of plan.charts) {
    const before = [...rest].find(each => each.state.id === chart.id);
    if (before) rest.delete(before);
    if (before ? updateChart(chart, before, { plan, tree }) : addChart(chart, { plan, tree, part })) changed = true;
  }
  for (const gone of rest) {
    tree.children = tree.children.filter(each => each !== gone.anchor);
    draft.unrelate(part, gone.relation);
    draft.removeWithRelated(gone.part);
    changed = true;
  }
  if (changed) draft.putTree(part, tree);
  if (existing !== undefined) return;
  draft.declareType(part, TYPES.drawing);
  sections.replace("drawing", [element("drawing", { "xmlns:r": RELATIONSHIPS, "r:id": draft.relate(sections.part, "drawing", part) })]);
}

function emptyDrawing(): XmlElement {
  return element("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING });
}

/** Gives whether the drawing itself has changed. */
function updateChart(chart: ChartState, before: PlacedChart, from: { plan: ChartPlan; tree: XmlElement }): boolean {
  const { plan, tree } = from;
  if (contentKey(chart) !== contentKey(before.state)) {
    const space = plan.draft.tree(before.part);
    const moved = space && contentKey(chart, "without references") === contentKey(before.state, "without references") && retargetChart(space, chart, plan.resolve);
    plan.draft.putTree(before.part, moved && space ? space : printChart(chart, plan.resolve));
  }
  if (JSON.stringify(placeOf(chart)) === JSON.stringify(placeOf(before.state)) && chart.name === before.state.name) return false;
  const made = printAnchor(chart, { geometry: plan.geometry, relation: before.relation, shapeId: shapeId(tree, before) });
  tree.children = tree.children.map(each => (each === before.anchor ? made : each));
  return true;
}

function addChart(chart: ChartState, from: { plan: ChartPlan; tree: XmlElement; part: string }): boolean {
  const { draft } = from.plan;
  const target = draft.freeName("xl/charts/chart", ".xml");
  draft.putTree(target, printChart(chart, from.plan.resolve));
  draft.declareType(target, TYPES.chart);
  const relation = draft.relate(from.part, "chart", target);
  from.tree.children.push(printAnchor(chart, { geometry: from.plan.geometry, relation, shapeId: shapeId(from.tree, undefined) }));
  return true;
}

/** The id of the shape that the chart is, or the next free one of the drawing. */
function shapeId(tree: XmlElement, before: PlacedChart | undefined): number {
  const ids = (node: XmlElement): number[] => node.children.flatMap(each =>
    typeof each === "string" ? [] : [...(each.local === "cNvPr" ? [Number(each.attributes.get("id") ?? 0)] : []), ...ids(each)]);
  const own = before && ids(before.anchor)[0];
  return own ?? Math.max(1, ...ids(tree)) + 1;
}

function placeOf(chart: ChartState): number[] {
  const { left, top, width, height } = chart.position;
  return [left, top, width, height].map(each => Math.round(each * 100) / 100);
}

/** What the chart's part says, apart from where it stands. */
function contentKey(chart: ChartState, kind: "whole" | "without references" = "whole"): string {
  const { type, title, legend, series, categoryAxis, valueAxis, style } = chart;
  const members = series.map(each => {
    const { valuesRef, categoriesRef, nameRef, name, pointColors, ...look } = each;
    const references = kind === "whole" ? [plain(valuesRef), plain(categoriesRef), plain(nameRef), nameRef ? "" : name] : [];
    return [references, [...pointColors].sort((one, other) => one[0] - other[0]), sorted(look)];
  });
  return JSON.stringify([type, sorted(title), sorted(legend), members, sorted(categoryAxis), sorted(valueAxis), style ?? 0]);
}

function plain(reference: string | undefined): string {
  return (reference ?? "").replace(/[$'=]/g, "");
}

function sorted(record: object): unknown[] {
  return Object.entries(record).filter(([, value]) => value !== undefined).sort(([one], [other]) => (one < other ? -1 : 1));
}

