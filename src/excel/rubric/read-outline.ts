import { pointsInText } from "./points-in-text";
import type { ReadRubric } from "./read-rubric";
import { rubricRow, type RubricRow } from "./rubric-row";

/** 一、…; (一)…; 1. … as headings and items of a rubric that is no table. */
const FIRST = /^\s*[一二三四五六七八九十]+\s*[、.．]\s*/, SECOND = /^\s*[(（][一二三四五六七八九十]+[)）]\s*/, THIRD = /^\s*(\d{1,3}(?:[.-]\d{1,3})*)\s*[、.．:)）]?\s*/;
/** A line that gives or takes points is a clause, whatever number it bears. */
const CLAUSE = /[得扣加减计]\s*\d|不得分|扣完|酌情|否决/;

/** A heading is short and no sentence; its points stand in brackets. */
const isHeading = (line: string): boolean => line.length <= 30 && !/[,，。;；]/.test(line);

/** Numbered lines -> rows. A line without a number goes on with the item above it. */
export function readOutline(lines: readonly string[]): ReadRubric {
  const rows: RubricRow[] = [], skipped: string[] = [];
  const above = { level1: "", level2: "", level3: "" };
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== "")) {
    const last = rows.at(-1), number = THIRD.exec(line)?.[1];
    if (FIRST.test(line) && isHeading(line)) Object.assign(above, { level1: line.replace(FIRST, ""), level2: "", level3: "" });
    else if (SECOND.test(line) && isHeading(line)) Object.assign(above, { level2: line.replace(SECOND, ""), level3: "" });
    else if (number !== undefined || (CLAUSE.test(line) && (FIRST.test(line) || SECOND.test(line)))) rows.push(itemOf(above, number ?? "", line.replace(THIRD, "").replace(FIRST, "").replace(SECOND, "")));
    else if (last !== undefined && CLAUSE.test(line)) rows[rows.length - 1] = { ...last, 评分标准: last.评分标准 === "" ? line : `${last.评分标准}\n${line}` };
    else if (CLAUSE.test(line)) rows.push(itemOf(above, "", line));
    else skipped.push(line);
  }
  return { rows: rows.filter((row) => row.评分标准 !== ""), skipped };
}

/** “领导班子学法(2分):全年不少于4次,…” is a name with its points and a clause; “全年不少于4次,…(2分)” a clause alone. */
function itemOf(above: { readonly level1: string; readonly level2: string }, id: string, text: string): RubricRow {
  const named = /^([^,，。;；:：]{1,30}?[)）])\s*[:：。]?\s*(.*)$/s.exec(text) ?? /^([^,，。;；:：]{1,30})[:：]\s*(.*)$/s.exec(text);
  const [, name = "", clause = ""] = named !== null && (pointsInText(named[1] ?? "").points !== null || /[:：]/.test(text.slice(0, (named[1] ?? "").length + 2))) ? named : [];
  const own = { id: /[.-]/.test(id) ? id : "", points: "", category: "", groups: "", scorer: "", note: "" };
  if (name !== "") return rubricRow({ ...own, above: { ...above, level3: name }, clause });
  return rubricRow({ ...own, above: { ...above, level3: "" }, clause: text });
}
