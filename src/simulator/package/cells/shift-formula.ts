import type { FormulaToken } from "./formula-tokens";
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from "./cell-address";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * The formula of another cell of a shared formula: relative references move along (ECMA-376 part 1, 18.3.1.40), and
 * wrap at the sheet's edge as in Excel.
 */
export function shiftFormula(tokens: readonly FormulaToken[], by: { rows: number; columns: number }): string {
  return tokens.map((token, at) => {
    if (token.kind !== "name" && token.kind !== "number") return token.text;
    const next = tokens[at + 1]?.text;
    if (next === "(" || next === "!" || next === "[") return token.text;
    const cell = CELL.exec(token.text);
    if (cell) return moveColumn(cell[1], cell[2], by.columns) + moveRow(cell[3], cell[4], by.rows);
    const other = next === ":" ? tokens[at + 2]?.text : tokens[at - 1]?.text === ":" ? tokens[at - 2]?.text : undefined;
    if (other === undefined) return token.text;
    const column = COLUMN.exec(token.text);
    if (column && COLUMN.test(other)) return moveColumn(column[1], column[2], by.columns);
    const row = ROW.exec(token.text);
    return row && ROW.test(other) ? moveRow(row[1], row[2], by.rows) : token.text;
  }).join("");
}

function moveColumn(fixed = "", letters = "", by = 0): string {
  return fixed + (fixed ? letters : columnLetters(wrap(columnNumber(letters) + by, LAST_COLUMN + 1)));
}

function moveRow(fixed = "", number = "", by = 0): string {
  return fixed + (fixed ? number : String(wrap(Number(number) - 1 + by, LAST_ROW + 1) + 1));
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}
