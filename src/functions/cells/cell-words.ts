import type { SourceValue } from "../../excel/tables/input-tables";
import { isBlank } from "./cell";

const LONGEST = 40;
const ERROR = /^#(?:[A-Z]+[/_]?[A-Z0-9]*)[!?]?$/;

/** An error value arrives as its text. */
export function isErrorCell(cell: SourceValue): boolean {
  return typeof cell === "string" && ERROR.test(cell);
}

/** What stands in a cell, as a sentence says it: “两”, 2.5, TRUE, 错误值#REF!, 空白. */
export function cellWords(cell: SourceValue): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  if (isBlank(cell)) return "空白";
  if (isErrorCell(cell)) return `错误值${cell}`;
  const text = cell.trim(), signs = Array.from(text);
  return `“${signs.length > LONGEST ? `${signs.slice(0, LONGEST).join("")}…` : text}”`;
}
