import { formatPoints, POINT, type Points } from "../../assessment/points";
import type { StatedCell, StatedTable } from "../../excel/stated-table";
import { foldText } from "../../excel/parse/fold-text";
import { numeralOf, parseDecimal } from "../../excel/parse/decimal";

/** The number that a cell holds or spells; null when it is none. */
export function numberIn(cell: StatedCell | undefined): number | null {
  if (typeof cell === "number") return cell;
  const text = typeof cell === "string" ? foldText(cell).replace(/分$/, "") : "", decimal = text === "" ? null : parseDecimal(text);
  return decimal === null ? null : numeralOf(decimal);
}

/** 第3名, 并列第3名, 3 -> 3. */
export function rankIn(cell: StatedCell | undefined): number | null {
  if (typeof cell === "number") return cell;
  const digits = /^(?:并列)?(?:第)?(\d{1,5})(?:名|位)?$/.exec(foldText(String(cell ?? "")))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Points to 1/10000; what is finer is for `sameCell` to see. */
export const pointsIn = (cell: StatedCell | undefined): Points | null => {
  const number = numberIn(cell);
  return number === null ? null : Math.round(number * POINT);
};

/** Binary noise below a thousandth of the finest unit is not a difference; a number kept as text is one. */
export function sameCell(stated: StatedCell | undefined, expected: StatedCell | undefined): boolean {
  if (typeof stated === "number" && typeof expected === "number") return Math.abs(stated - expected) < 1e-7;
  return (stated ?? "") === (expected ?? "");
}

/** As people write it: numbers with at least the scheme's decimals. */
export function cellText(cell: StatedCell | undefined, decimals: number | null): string {
  if (typeof cell !== "number" || decimals === null) return String(cell ?? "");
  return Math.abs(cell * POINT - Math.round(cell * POINT)) < 1e-6 ? formatPoints(Math.round(cell * POINT), decimals) : String(cell);
}

/** Rows of a table by what stands in its first column of that name; the same name twice keeps both. */
export function rowsByName(table: StatedTable, column: string): ReadonlyMap<string, readonly number[]> {
  const at = table.columns.indexOf(column), rows = new Map<string, number[]>();
  table.values.forEach((cells, row) => {
    const name = foldText(String(cells[at] ?? ""));
    if (name !== "") rows.set(name, [...(rows.get(name) ?? []), row]);
  });
  return rows;
}
