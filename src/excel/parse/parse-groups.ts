import type { Problem } from "../../assessment/problem";
import type { Numeral } from "../../assessment/rule";
import { EVERY_UNIT_WORDS } from "../schema";
import { closest } from "./closest";
import { foldName, foldText } from "./fold-text";
import { pointsOfText } from "./parse-points";
import { errorCells, type SourceRow } from "./source-rows";
import { splitList } from "./split-list";

export interface ParsedGroups {
  /** Empty means every group. */
  readonly groups: readonly string[];
  readonly byGroup: ReadonlyMap<string, Numeral>;
  readonly problems: readonly Problem[];
}

const COLUMN = "适用组别";

/** 适用组别: 全部 or nothing, a list of groups, "除街道、园区外", or groups with points: "执法部门=3;街道=2". */
export function parseGroups(row: SourceRow, known: readonly string[]): ParsedGroups {
  const text = foldText(row.text(COLUMN));
  const every = EVERY_UNIT_WORDS.some((word) => foldName(word) === foldName(text)) || foldName(text) === "各组";
  if (text === "" || every) return { groups: [], byGroup: new Map(), problems: errorCells(row, [COLUMN]) };
  const except = /^除(.+?)(?:以|之)?外(?:的?各?组别?)?$/.exec(text);
  const list = named(row, except?.[1] ?? text, known);
  return except ? { ...list, groups: known.filter((group) => !list.groups.includes(group)) } : list;
}

function named(row: SourceRow, text: string, known: readonly string[]): ParsedGroups {
  const groups: string[] = [];
  const byGroup = new Map<string, Numeral>();
  const problems: Problem[] = [];
  for (const part of splitList(text)) {
    const [label = "", value] = part.split(/\s*[=:]\s*/);
    const group = known.find((name) => foldName(name) === foldName(label) || foldName(name) === foldName(label.replace(/^(各|全体|所有)/, "")));
    if (group === undefined) { problems.push(unknownGroup(row, label, known)); continue; }
    groups.push(group);
    if (value === undefined) continue;
    const points = pointsOfText(value);
    if (points === null) problems.push(badPoints(row, part));
    else byGroup.set(group, points);
  }
  return { groups, byGroup, problems };
}

function unknownGroup(row: SourceRow, label: string, known: readonly string[]): Problem {
  const similar = closest(label, known);
  const way = similar !== null
    ? `是否为“${similar}”`
    : known.length > 0 ? `现有组别为${known.join("、")}` : "单位名录没有填写组别";
  return {
    code: "unknown-group", severity: "error", where: row.where(COLUMN),
    message: `适用组别“${label}”不在单位名录中，${way}；请更正`,
  };
}

function badPoints(row: SourceRow, part: string): Problem {
  return {
    code: "bad-points", severity: "error", where: row.where(COLUMN),
    message: `“${part}”中等号后应为分值（如 街道=3）；请更正`,
  };
}
