import { formulaReader, type FormulaReader } from "../../../../simulator/calculation/formula-reader";
import type { Area, ConditionalFormatState, SheetState, WorkbookState } from "../../../../simulator/state";
import { safeColor } from "../cell-look";
import type { ConditionalLook, ConditionalLooks } from "./conditional-look";
import { meets } from "./meets";
import { scaleLook } from "./scale-look";
import { valuesUnder } from "./values-under";

/** What the conditional formats of a sheet make of each cell. The first rule that says something of a property has the word. */
export function conditionalLooks(state: WorkbookState, sheet: SheetState): ConditionalLooks {
  if (sheet.conditionalFormats.length === 0) return () => undefined;
  const rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map((format) => rule(format, sheet, formulaReader(state)));
  const known = new Map<number, ConditionalLook | undefined>();
  return (row, column) => {
    const key = row * 16_384 + column;
    if (!known.has(key)) known.set(key, lookAt(rules, row, column));
    return known.get(key);
  };
}

interface Rule {
  readonly areas: readonly Area[];
  readonly stops: boolean;
  readonly look: (row: number, column: number) => ConditionalLook | undefined;
}

function lookAt(rules: readonly Rule[], row: number, column: number): ConditionalLook | undefined {
  let look: ConditionalLook | undefined;
  for (const { areas, stops, look: lookOf } of rules) {
    if (!areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns)) continue;
    const found = lookOf(row, column);
    if (found === undefined) continue;
    look = { ...found, ...look };
    if (stops) break;
  }
  return look;
}

function rule(format: ConditionalFormatState, sheet: SheetState, reader: FormulaReader): Rule {
  const areas = [format.area, ...(format.more ?? [])];
  // Relative references are written for the upper left cell of the areas together.
  const origin = { row: Math.min(...areas.map((area) => area.row)), column: Math.min(...areas.map((area) => area.column)) };
  const read = (text: string, row: number, column: number) => reader(text, { sheet, row, column, shift: { rows: row - origin.row, columns: column - origin.column } });
  const scale = scaleLook(format, { values: valuesUnder(sheet, areas), read: (text) => read(text, origin.row, origin.column) });
  if (scale) return { areas, stops: false, look: (row, column) => scale(sheet.cells.get(row, column)?.value) };
  const { fill, fontColor, bold, italic } = format.format;
  const [background, color] = [safeColor(fill), safeColor(fontColor)];
  const look: ConditionalLook = { ...(background === undefined ? {} : { fill: background }), ...(color === undefined ? {} : { color }), ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }) };
  const test = meets(format, { values: valuesUnder(sheet, areas), read });
  return { areas, stops: format.stopIfTrue, look: (row, column) => (test(row, column, sheet.cells.get(row, column)?.value ?? "") ? look : undefined) };
}
