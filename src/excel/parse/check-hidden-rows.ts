import type { Problem } from "../../assessment/problem";
import { placeOf, rowNumber, type SourceTable } from "../tables/input-tables";

/** Rows that nobody sees count all the same: people should know. */
export function checkHiddenRows(table: SourceTable): readonly Problem[] {
  const [first] = table.hidden;
  if (first === undefined) return [];
  const column = table.columns[0] ?? "";
  return [{
    code: "hidden-rows", severity: "notice", where: placeOf(table, first, column),
    message: `表格“${table.name}”有 ${table.hidden.length} 行被隐藏或筛掉（第 ${runs(table).join("、")} 行），仍计入评分；如不应计入，请删除这些行`,
  }];
}

/** 5–7, 12: at most five stretches are named. */
function runs(table: SourceTable): readonly string[] {
  const stretches: [number, number][] = [];
  for (const row of table.hidden) {
    const last = stretches.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const named = stretches.slice(0, 5).map(([from, to]) => {
    const [a, b] = [rowNumber(table, from), rowNumber(table, to)];
    return a === b ? String(a) : `${a}–${b}`;
  });
  return stretches.length > 5 ? [...named, "…"] : named;
}
