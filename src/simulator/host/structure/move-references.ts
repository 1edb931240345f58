import type { SheetState, WorkbookState } from "../../state";
import { sameName } from "../address/sheet-names";
import { mapReferences, type FormulaReference, type ReferenceTarget } from "../formulas/map-references";
import type { Session } from "../session";
import { type Shift, shiftArea } from "./shift-area";

type Move = (reference: FormulaReference, home: SheetState | undefined) => ReferenceTarget | null;

/** Formulas, names and charts of the whole workbook, and the ranges a client holds, follow the shifted cells. */
export function moveReferences(session: Session, sheet: SheetState, shift: Shift): void {
  rewriteFormulas(session.state, (reference, home) => {
    const isHere = reference.sheet === undefined ? home === sheet : sameName(reference.sheet, sheet.name);
    if (!isHere) return { sheet: reference.sheet, area: reference.area };
    const area = shiftArea(reference.area, shift);
    return area && { sheet: reference.sheet, area };
  });
  for (const place of session.references.places()) {
    if (place.sheet === sheet && place.place) place.place = shiftArea(place.place, shift);
  }
}

/** A renamed sheet is renamed in every formula. */
export function renameSheetInFormulas(state: WorkbookState, before: string, after: string): void {
  rewriteFormulas(state, ({ sheet, area }) => ({ sheet: sheet !== undefined && sameName(sheet, before) ? after : sheet, area }));
}

/** References to a deleted sheet become #REF!. */
export function dropSheetFromFormulas(state: WorkbookState, name: string): void {
  rewriteFormulas(state, ({ sheet, area }) => (sheet !== undefined && sameName(sheet, name) ? null : { sheet, area }));
}

function rewriteFormulas(state: WorkbookState, move: Move): void {
  for (const name of state.names) name.formula = rewrite(name.formula, undefined, move);
  for (const sheet of state.sheets) {
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet, move);
    rewriteCells(sheet, move);
    rewriteCharts(sheet, move);
    rewriteRules(sheet, move);
  }
}

function rewrite(formula: string, home: SheetState | undefined, move: Move): string {
  return mapReferences(formula, (reference) => move(reference, home));
}

function rewriteCells(sheet: SheetState, move: Move): void {
  for (const [, , cell] of sheet.cells.entries()) {
    if (cell.formula === undefined) continue;
    const formula = rewrite(cell.formula, sheet, move);
    if (formula === cell.formula) continue;
    cell.formula = formula;
    sheet.touched.add("cells");
  }
}

function rewriteCharts(sheet: SheetState, move: Move): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      const before = JSON.stringify([series.valuesRef, series.categoriesRef, series.nameRef]);
      series.valuesRef = rewrite(series.valuesRef, sheet, move);
      if (series.categoriesRef !== undefined) series.categoriesRef = rewrite(series.categoriesRef, sheet, move);
      if (series.nameRef !== undefined) series.nameRef = rewrite(series.nameRef, sheet, move);
      if (before !== JSON.stringify([series.valuesRef, series.categoriesRef, series.nameRef])) sheet.touched.add("charts");
    }
  }
}

/** Formulas inside conditional formats and validations. */
function rewriteRules(sheet: SheetState, move: Move): void {
  const inside = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? rewrite(value, sheet, move) : value;
    if (Array.isArray(value)) return value.map(inside);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inside(part)]));
  };
  for (const format of sheet.conditionalFormats) format.rule = inside(format.rule) as Record<string, unknown>;
  for (const validation of sheet.validations) validation.rule = inside(validation.rule) as Record<string, unknown>;
}

