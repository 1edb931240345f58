import type { Area, Cell, CellValue } from "../../state";
import type { Place } from "../cells/write-cells";
import { invalidArgument } from "../errors";
import { offsetFormula } from "../formulas/map-references";
import { commitCells } from "./commit-cells";

export interface SortField {
  /** Column of the range, from 0. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Sorts the rows of an area, stably, blanks last; formulas move with their rows as when they are copied. */
export function sortRows(place: Place, order: { fields: readonly SortField[]; matchCase: boolean; locale: string }): void {
  const { sheet, area } = place;
  if (order.fields.length === 0 || order.fields.some((field) => !isColumn(field.key, area) || (field.sortOn ?? "Value") !== "Value")) {
    throw invalidArgument();
  }
  const collator = new Intl.Collator(order.locale, { sensitivity: order.matchCase ? "variant" : "accent" });
  const rows = Array.from({ length: area.rows }, (_, index) => rowCells(place, area.row + index));
  const sorted = rows
    .map((cells, index) => ({ cells, from: area.row + index }))
    .sort((a, b) => compareRows(a.cells, b.cells, { fields: order.fields, collator }));
  sorted.forEach(({ cells, from }, index) => {
    const row = area.row + index;
    cells.forEach((cell, column) => sheet.cells.set(row, area.column + column, cell && moved(cell, row - from)));
  });
  commitCells(place, { changeType: "RangeEdited" });
}

function isColumn(key: unknown, area: Area): boolean {
  return Number.isInteger(key) && (key as number) >= 0 && (key as number) < area.columns;
}

function rowCells({ sheet, area }: Place, row: number): (Cell | undefined)[] {
  return Array.from({ length: area.columns }, (_, column) => sheet.cells.get(row, area.column + column));
}

function moved(cell: Cell, rows: number): Cell {
  if (cell.formula !== undefined) cell.formula = offsetFormula(cell.formula, rows, 0);
  return cell;
}

function compareRows(
  a: readonly (Cell | undefined)[],
  b: readonly (Cell | undefined)[],
  by: { fields: readonly SortField[]; collator: Intl.Collator },
): number {
  for (const { key, ascending } of by.fields) {
    const [x, y] = [a[key]?.value ?? "", b[key]?.value ?? ""];
    if (x === "" || y === "") {
      if (x !== y) return x === "" ? 1 : -1;
      continue;
    }
    const difference = compareValues(x, y, by.collator);
    if (difference !== 0) return ascending === false ? -difference : difference;
  }
  return 0;
}

const KINDS = ["number", "string", "boolean", "object"];

function compareValues(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a !== typeof b) return KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (typeof a === "object") return 0;
  return Number(a) - Number(b);
}
