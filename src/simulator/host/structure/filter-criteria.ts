import type { Cell } from "../../state";
import { notImplemented } from "../errors";
import type { Session } from "../session";
import { shownText } from "../text/shown-text";

/** Accepts the criteria this simulator can apply; the others are refused by name rather than ignored. */
export function readCriteria(criteria: Record<string, unknown>): Record<string, unknown> {
  const { filterOn } = criteria;
  if (filterOn !== "Values" && filterOn !== "Custom") throw notImplemented(`the filter ${String(filterOn)}`);
  return { ...criteria };
}

/** Whether a cell passes `FilterCriteria` of kind Values (by its text) or Custom (comparisons and wildcards). */
export function matches(session: Session, cell: Cell | undefined, criteria: Record<string, unknown>): boolean {
  const text = shownText(session, cell);
  if (criteria["filterOn"] === "Values") {
    const values = Array.isArray(criteria["values"]) ? criteria["values"] : [];
    return values.some((value) => typeof value === "string" && value.toLowerCase() === text.toLowerCase());
  }
  const first = holds(cell, text, criteria["criterion1"]);
  const second = criteria["criterion2"];
  if (second === undefined || second === null || second === "") return first;
  return criteria["operator"] === "Or" ? first || holds(cell, text, second) : first && holds(cell, text, second);
}

function holds(cell: Cell | undefined, text: string, criterion: unknown): boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(String(criterion)) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  const value = cell?.value ?? "";
  if (operator === "=" || operator === "<>") {
    const same = Number.isNaN(number) ? wildcard(operand).test(text) : value === number || text === operand;
    return same === (operator === "=");
  }
  if (typeof value !== "number" || Number.isNaN(number)) return false;
  switch (operator) {
    case "<":
      return value < number;
    case "<=":
      return value <= number;
    case ">":
      return value > number;
    default:
      return value >= number;
  }
}

function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[\s\S]/g, (piece, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return piece === "*" ? "[\\s\\S]*" : piece === "?" ? "[\\s\\S]" : piece.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "i");
}
