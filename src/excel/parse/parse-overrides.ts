import type { Indicator } from "../../assessment/indicator";
import type { Override } from "../../assessment/override";
import type { Problem } from "../../assessment/problem";
import type { Numeral } from "../../assessment/rule";
import type { Settings } from "../../assessment/settings";
import { headerPlace, type SourceTable } from "../tables/input-tables";
import { contentWords } from "./cell-content";
import { decimalOf, numeralOf, parseDecimal } from "./decimal";
import type { UnitFinder } from "./find-unit";
import { foldName, foldText } from "./fold-text";
import { unknownIndicator } from "./parse-duties";
import { parseDeadline } from "./parse-deadline";
import { errorCell, sourceRows, type SourceRow } from "./source-rows";

interface Known {
  readonly units: UnitFinder;
  readonly indicators: readonly Indicator[];
  readonly settings: Settings;
}

/**
 * 复核改分: one row for each item that a reviewer judged otherwise. A row without a unit, an indicator, points, a reason or
 * a name is a problem and not used; whether the points can stand there, the scoring itself says.
 */
export function parseOverrides(table: SourceTable, known: Known): { readonly overrides: readonly Override[]; readonly problems: readonly Problem[] } {
  const overrides: Override[] = [], problems: Problem[] = [];
  for (const row of sourceRows(table)) {
    const read = readRow(row, known);
    problems.push(...read.problems);
    if (read.override !== null) overrides.push(read.override);
  }
  return { overrides, problems: [...problems, ...listedOnly(table, overrides.length, known.settings)] };
}

function readRow(row: SourceRow, { units, indicators }: Known): { readonly override: Override | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [], label = foldText(row.text("单位名称")), id = foldText(row.text("指标编号"));
  const unit = units.unit(label), indicator = indicators.find((each) => foldName(each.id) === foldName(id)), points = pointsIn(row);
  if (label === "") problems.push(emptyCell(row, "单位名称"));
  else if (unit === null) problems.push(unknownUnit(row, label, units));
  if (id === "") problems.push(emptyCell(row, "指标编号"));
  else if (indicator === undefined) problems.push(unknownIndicator(row, id, indicators.map((each) => each.id)));
  if (typeof points !== "number") problems.push(points);
  for (const column of ["理由", "复核人"] as const) {
    if (foldText(row.text(column)) === "") problems.push(emptyCell(row, column));
  }
  if (unit === null || indicator === undefined || typeof points !== "number" || problems.length > 0) return { override: null, problems };
  const { text, date = text } = parseDeadline(row.cell("日期"));
  return { override: { department: unit.code, indicator: indicator.id, points, reason: foldText(row.text("理由")), reviewer: foldText(row.text("复核人")), date, where: row.where("复核得分") }, problems: [] };
}

function pointsIn(row: SourceRow): Numeral | Problem {
  const cell = row.cell("复核得分");
  if (cell.kind === "empty") return emptyCell(row, "复核得分");
  if (cell.kind === "error") return errorCell(cell.text, "复核得分", row.where("复核得分"));
  const decimal = cell.kind === "number" && cell.format === "plain" ? decimalOf(cell.value) : cell.kind === "text" ? parseDecimal(cell.text.replace(/\s*分$/, "")) : null;
  return decimal === null ? bad(row, "复核得分", "not-a-number", `复核得分是${contentWords(cell)}，应为数（如 2.5）；请更正，本行未采用`) : numeralOf(decimal);
}

function unknownUnit(row: SourceRow, label: string, units: UnitFinder): Problem {
  const similar = units.similar(label, "units");
  return bad(row, "单位名称", "unknown-unit", `单位“${label}”不在单位名录中，${similar === null ? "请更正名称" : `是否为“${similar}”；请更正`}，本行未采用`);
}

const emptyCell = (row: SourceRow, column: string): Problem =>
  bad(row, column, "empty-cell", `复核改分的本行没有${column}；请填写，或删除本行，更正前本行不采用`);

function bad(row: SourceRow, column: string, code: string, message: string): Problem {
  return { code, severity: "error", where: row.where(column), message };
}

/** Who enters a score should know that it does not count yet. */
function listedOnly(table: SourceTable, count: number, { overrides }: Settings): readonly Problem[] {
  if (count === 0 || overrides === "counted") return [];
  return [{ code: "overrides-listed", severity: "notice", where: headerPlace(table), message: `复核改分有${count}项，只列示、未计入得分；如应计入，请把考评设置“复核改分”改为“计入得分”` }];
}
