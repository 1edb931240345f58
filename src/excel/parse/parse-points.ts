import { isPoints } from "../../assessment/points";
import type { Problem } from "../../assessment/problem";
import type { Numeral } from "../../assessment/rule";
import { decimalOf, numeralOf, parseDecimal, type Decimal } from "./decimal";
import { contentWords } from "./cell-content";
import { errorCell, type SourceRow } from "./source-rows";

export interface ParsedPoints {
  /** null: the cell is empty, or could not be read (then there is a problem). */
  readonly points: Numeral | null;
  readonly byGroup: ReadonlyMap<string, Numeral>;
  readonly problems: readonly Problem[];
}

const NOTHING: ParsedPoints = { points: null, byGroup: new Map(), problems: [] };

/** 分值: a number, "2分", or by group: "5;街道=3" gives 街道 3 and all others 5. */
export function parsePoints(row: SourceRow, groups: readonly string[]): ParsedPoints {
  const cell = row.cell("分值");
  switch (cell.kind) {
    case "empty": return NOTHING;
    case "error": return { ...NOTHING, problems: [errorCell(cell.text, "分值", row.where("分值"))] };
    case "boolean": return { ...NOTHING, problems: [notPoints(row, contentWords(cell))] };
    case "number": {
      const points = cell.format === "plain" ? pointsNumeral(decimalOf(cell.value)) : null;
      return points === null ? { ...NOTHING, problems: [notPoints(row, contentWords(cell))] } : { ...NOTHING, points };
    }
    case "text": return byGroup(row, cell.text, groups);
    default: return cell satisfies never;
  }
}

/** A numeral of points as a cell or a setting states it; null when it is none, negative, or finer than 1/10000. */
export function pointsNumeral(decimal: Decimal | null): Numeral | null {
  if (decimal === null || decimal.units < 0) return null;
  const points = numeralOf(decimal);
  return isPoints(points) ? points : null;
}

export function pointsOfText(text: string): Numeral | null {
  return pointsNumeral(parseDecimal(text.replace(/\s*分$/, "")));
}

function byGroup(row: SourceRow, text: string, groups: readonly string[]): ParsedPoints {
  const problems: Problem[] = [];
  const found = new Map<string, Numeral>();
  let points: Numeral | null = null;
  for (const part of text.split(/[;、\n]/).map((piece) => piece.trim()).filter((piece) => piece !== "")) {
    const [, group, value = ""] = /^(?:(.+?)\s*[=:])?\s*(.*)$/.exec(part) ?? [];
    const numeral = pointsOfText(value);
    if (numeral === null || (group === undefined && points !== null)) problems.push(notPoints(row, `“${part}”`));
    else if (group === undefined) points = numeral;
    else if (!groups.includes(group)) problems.push(unknownGroup(row, group, groups));
    else found.set(group, numeral);
  }
  return { points: points ?? null, byGroup: found, problems };
}

function notPoints(row: SourceRow, words: string): Problem {
  return {
    code: "bad-points", severity: "error", where: row.where("分值"),
    message: `分值是${words}，应为不小于 0、至多四位小数的数（如 2.5），分组不同的写作“5;街道=3”；请更正`,
  };
}

function unknownGroup(row: SourceRow, group: string, groups: readonly string[]): Problem {
  const known = groups.length > 0 ? `现有组别为${groups.join("、")}` : "单位名录没有填写组别";
  return {
    code: "unknown-group", severity: "error", where: row.where("分值"),
    message: `分值中的组别“${group}”不在单位名录中，${known}；请更正`,
  };
}
