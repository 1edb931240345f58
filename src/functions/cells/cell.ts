import type { SourceValue } from "../../excel/tables/input-tables";

/**
 * One cell as Excel passes it: text, number, boolean, null for an omitted argument; with data types an object whose
 * `basicValue` is what the cell shows; an error value has a `code`. Blank is "", an error its text (#N/A).
 */
export function cellOf(argument: unknown): SourceValue {
  switch (typeof argument) {
    case "string":
    case "boolean": return argument;
    case "number": return Number.isFinite(argument) ? argument : "#NUM!";
    case "object": return argument === null ? "" : cellOfObject(argument);
    default: return "";
  }
}

function cellOfObject(argument: object): SourceValue {
  if (Array.isArray(argument)) return isSingle(argument) ? cellOf(argument[0][0]) : "#VALUE!";
  if ("basicValue" in argument) return cellOf(argument.basicValue);
  return "code" in argument && typeof argument.code === "string" ? argument.code : "#VALUE!";
}

function isSingle(argument: readonly unknown[]): argument is readonly [readonly [unknown]] {
  const [row] = argument;
  return argument.length === 1 && Array.isArray(row) && row.length === 1;
}

export function isBlank(cell: SourceValue): boolean {
  return typeof cell === "string" && cell.trim() === "";
}
