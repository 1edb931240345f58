import type { ColumnState, SheetState } from "../../state";
import { areaAddress, cellAddress, LAST_COLUMN } from "../cells/cell-address";
import { rgb } from "../styles/print-style";
import { child, element, elements, flag, numberOf, setAttributes } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { readColumn, readLayout } from "./read-layout";
import type { LayoutContext, WidthScale } from "./read-layout";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, widthOfPoints } from "./lengths";
import type { SheetSections } from "./sheet-sections";

export interface LayoutPlan {
  readonly sheet: SheetState;
  readonly context: LayoutContext;
  readonly xfOf: (style: number) => number;
}

/** Exchanges those sections of the sheet that no longer say what the state says. */
export function writeLayout(sections: SheetSections, plan: LayoutPlan): void {
  const { sheet } = plan;
  const before = readLayout(sections, plan.context);
  if (before.defaultColumnWidth !== sheet.defaultColumnWidth) writeFormat(sections, plan);
  if (!sameColumns(before.columns, sheet.columns, plan) || before.defaultColumnWidth !== sheet.defaultColumnWidth) writeColumns(sections, plan);
  if (before.merges.map(areaAddress).join() !== sheet.merges.map(areaAddress).join()) writeMerges(sections, sheet);
  const filter = sheet.autoFilter && areaAddress(sheet.autoFilter);
  if ((before.autoFilter && areaAddress(before.autoFilter)) !== filter) sections.replace("autoFilter", filter ? [element("autoFilter", { ref: filter })] : []);
  const sameFrozen = before.frozen.rows === sheet.frozen.rows && before.frozen.columns === sheet.frozen.columns;
  if (!sameFrozen || before.showGridlines !== sheet.showGridlines) writeView(sections, sheet, sameFrozen ? "pane stays" : "new pane");
}

/** The view of a sheet: whether its tab is selected is told apart, since it hangs on the whole workbook. */
function writeView(sections: SheetSections, sheet: SheetState, pane: "pane stays" | "new pane"): void {
  const views = sections.tree("sheetViews") ?? element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]);
  const view = child(views, "sheetView");
  if (view) {
    setAttributes(view, { showGridLines: sheet.showGridlines ? undefined : false });
    if (pane === "new pane") {
      const kept = elements(view).filter(each => each.local !== "pane" && each.local !== "selection");
      view.children = [...printPane(sheet.frozen, view.name), ...kept];
    }
  }
  sections.replace("sheetViews", [views]);
}

function printPane(frozen: SheetState["frozen"], viewName: string): XmlElement[] {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return [];
  const prefix = viewName.slice(0, viewName.indexOf(":") + 1);
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const panes = active === "bottomRight" ? ["topRight", "bottomLeft", "bottomRight"] : [active];
  return [
    element(`${prefix}pane`, { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: cellAddress(rows, columns), activePane: active, state: "frozen" }),
    ...panes.map(each => element(`${prefix}selection`, { pane: each })),
  ];
}

function writeFormat(sections: SheetSections, plan: LayoutPlan): void {
  const format = sections.tree("sheetFormatPr") ?? element("sheetFormatPr", { defaultRowHeight: STANDARD_ROW_HEIGHT });
  const width = plan.sheet.defaultColumnWidth ?? STANDARD_COLUMN_WIDTH;
  setAttributes(format, { defaultColWidth: widthOfPoints(width, plan.context.digit) });
  sections.replace("sheetFormatPr", [format]);
}

function sameColumns(before: ReadonlyMap<number, ColumnState>, now: ReadonlyMap<number, ColumnState>, plan: LayoutPlan): boolean {
  const meaningful = [...now].filter(([, state]) => columnKey(state, plan) !== columnKey({}, plan));
  return before.size === meaningful.length && meaningful.every(([at, state]) => {
    const old = before.get(at);
    // What was read carries the number of the xf itself.
    return old !== undefined && columnKey(state, plan) === JSON.stringify([old.width ?? null, !!old.hidden, old.style ?? 0]);
  });
}

function columnKey(state: ColumnState, plan: LayoutPlan): string {
  return JSON.stringify([state.width ?? null, !!state.hidden, plan.xfOf(state.style ?? 0)]);
}

function writeColumns(sections: SheetSections, plan: LayoutPlan): void {
  const tree = sections.tree("cols");
  const old = new Map<number, XmlElement>();
  for (const each of elements(tree, "col")) {
    const last = Math.min(numberOf(each, "max") ?? 0, LAST_COLUMN + 1);
    for (let column = (numberOf(each, "min") ?? 1) - 1; column < last; column++) old.set(column, each);
  }
  const width = numberOf(sections.tree("sheetFormatPr"), "defaultColWidth");
  const scale = { digit: plan.context.digit, standard: width };
  const numbers = [...new Set([...old.keys(), ...plan.sheet.columns.keys()])].sort((one, other) => one - other);
  const made: { element: XmlElement; key: string; first: number; last: number }[] = [];
  for (const column of numbers) {
    const printed = printColumn(old.get(column), { plan, scale, state: plan.sheet.columns.get(column) ?? {} });
    if (!printed) continue;
    const key = JSON.stringify([...printed.attributes]);
    const previous = made.at(-1);
    if (previous?.key === key && previous.last === column - 1) previous.last = column;
    else made.push({ element: printed, key, first: column, last: column });
  }
  const columns = made.map(each => element("col", { min: each.first + 1, max: each.last + 1, ...Object.fromEntries(each.element.attributes) }));
  sections.replace("cols", columns.length > 0 ? [element("cols", {}, columns)] : []);
}

/** Undefined for a column that is in no way its own. */
function printColumn(old: XmlElement | undefined, from: { plan: LayoutPlan; scale: WidthScale; state: ColumnState }): XmlElement | undefined {
  const { plan, scale, state } = from;
  const made = element("col", Object.fromEntries(old?.attributes ?? []));
  setAttributes(made, { min: undefined, max: undefined });
  const before = old ? readColumn(old, scale) : undefined;
  const xf = plan.xfOf(state.style ?? 0);
  if (before && state.width !== undefined && before.width === state.width && !!before.hidden === !!state.hidden && (before.style ?? 0) === xf) return made;
  if (before?.width !== state.width || before === undefined) setAttributes(made, { bestFit: undefined, customWidth: state.width === undefined ? undefined : true });
  const points = state.width ?? plan.sheet.defaultColumnWidth ?? STANDARD_COLUMN_WIDTH;
  setAttributes(made, { width: widthOfPoints(points, scale.digit), style: xf || undefined, hidden: state.hidden || undefined });
  const plain = state.width === undefined && !state.hidden && xf === 0 && [...made.attributes.keys()].every(name => name === "width");
  return plain ? undefined : made;
}

function writeMerges(sections: SheetSections, sheet: SheetState): void {
  const cells = sheet.merges.map(area => element("mergeCell", { ref: areaAddress(area) }));
  sections.replace("mergeCells", cells.length > 0 ? [element("mergeCells", { count: cells.length }, cells)] : []);
}

/** Tab colour and fit-to-pages share one element. */
export function writeSheetProperties(sections: SheetSections, plan: { sheet: SheetState; before: { tabColor: string }; fitToPage: boolean }): void {
  const tree = sections.tree("sheetPr");
  const fitBefore = flag(child(tree, "pageSetUpPr"), "fitToPage");
  const sameColor = plan.before.tabColor.toUpperCase() === plan.sheet.tabColor.toUpperCase();
  if (sameColor && fitBefore === plan.fitToPage) return;
  const made = tree ?? element("sheetPr");
  const prefix = made.name.slice(0, made.name.indexOf(":") + 1);
  const rest = elements(made).filter(each => each.local !== "tabColor" && each.local !== "pageSetUpPr");
  const color = sameColor ? child(made, "tabColor") : plan.sheet.tabColor ? rgb(`${prefix}tabColor`, plan.sheet.tabColor) : undefined;
  const setUp = child(made, "pageSetUpPr") ?? element(`${prefix}pageSetUpPr`);
  setAttributes(setUp, { fitToPage: plan.fitToPage || undefined });
  made.children = [...(color ? [color] : []), ...rest, ...(setUp.attributes.size > 0 ? [setUp] : [])];
  sections.replace("sheetPr", [made]);
}
