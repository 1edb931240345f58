import type { Department } from "../../assessment/department";
import type { Duty, Role } from "../../assessment/duty";
import type { Problem } from "../../assessment/problem";
import { ROLE_WORDS } from "../schema";
import type { SourceTable } from "../tables/input-tables";
import { closest } from "./closest";
import { foldName, foldText } from "./fold-text";
import type { UnitFinder } from "./find-unit";
import { parseDeadline } from "./parse-deadline";
import { errorCells, sourceRows, type SourceRow } from "./source-rows";
import { splitList } from "./split-list";
import { keyOfWord, offered } from "./word-list";

/** 责任清单, its units and indicators resolved. Names that cannot be resolved are problems; the rest of the row stands. */
export function parseDuties(table: SourceTable, known: { readonly units: UnitFinder; readonly indicators: readonly string[] }): { readonly duties: readonly Duty[]; readonly problems: readonly Problem[] } {
  const duties: Duty[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, number>();
  const ids = new Map(known.indicators.map((id) => [foldName(id), id]));
  for (const row of sourceRows(table)) {
    const id = foldText(row.text("事项编号"));
    const role = roleOf(row);
    // One duty may stand in two rows: who leads, and who supports.
    const key = `${foldName(id)}|${role.value}`;
    const before = id === "" ? undefined : taken.get(key);
    if (before !== undefined) { problems.push(duplicate(row, id, before)); continue; }
    taken.set(key, row.number);
    const indicators = indicatorsOf(row, ids);
    const departments = departmentsOf(row, known.units);
    const deadline = parseDeadline(row.cell("完成时限"));
    problems.push(...errorCells(row, ["事项编号", "责任事项", "依据", "指标编号", "责任单位", "责任类型", "完成时限"]),
      ...indicators.problems, ...departments.problems, ...role.problems);
    duties.push({
      id: id === "" ? `第${row.number}行` : id,
      title: row.text("责任事项"), basis: row.text("依据"),
      indicators: indicators.value, departments: departments.value.map(({ code }) => code), owners: departments.owners,
      role: role.value, deadline: deadline.text,
      ...(deadline.date === undefined ? {} : { deadlineDate: deadline.date }),
      where: row.where("事项编号"),
    });
  }
  return { duties, problems };
}

function indicatorsOf(row: SourceRow, ids: ReadonlyMap<string, string>): { readonly value: readonly string[]; readonly problems: readonly Problem[] } {
  const labels = splitList(row.text("指标编号"));
  if (labels.length === 0) return { value: [], problems: without(row, "指标编号") };
  const problems = labels.filter((label) => !ids.has(foldName(label))).map((label) => unknownIndicator(row, label, ids.values()));
  const value = labels.flatMap((label) => ids.get(foldName(label)) ?? []);
  return { value: [...new Set(value)], problems };
}

/** Shared with 数据填报, whose rows name indicators too. */
export function unknownIndicator(row: SourceRow, label: string, ids: Iterable<string>): Problem {
  const similar = closest(label, ids);
  const way = similar === null ? "请更正编号，或在考评细则中补上该指标" : `是否为“${similar}”；请更正`;
  return {
    code: "unknown-indicator", severity: "error", where: row.where("指标编号"),
    message: `指标编号“${label}”不在考评细则中，${way}`,
  };
}

interface Owners { readonly value: readonly Department[]; readonly owners: readonly string[]; readonly problems: readonly Problem[] }

function departmentsOf(row: SourceRow, units: UnitFinder): Owners {
  const labels = splitList(row.text("责任单位"));
  if (labels.length === 0) return { value: [], owners: [], problems: without(row, "责任单位") };
  const problems: Problem[] = [];
  const value = labels.flatMap((label) => {
    const found = units.units(label);
    if (found === null) problems.push(unknownUnit(row, label, units));
    return found ?? [];
  });
  const owners = labels.map((label) => units.unit(label)?.code ?? foldName(label));
  return { value: [...new Set(value)], owners: [...new Set(owners)], problems };
}

function unknownUnit(row: SourceRow, label: string, units: UnitFinder): Problem {
  const similar = units.similar(label, "units and groups");
  const way = similar === null ? "应为单位名称、简称、编码、组别或“各单位”，多个之间用顿号隔开；请更正" : `是否为“${similar}”；请更正`;
  return {
    code: "unknown-unit", severity: "error", where: row.where("责任单位"),
    message: `责任单位“${label}”不在单位名录中，${way}`,
  };
}

function roleOf(row: SourceRow): { readonly value: Role; readonly problems: readonly Problem[] } {
  const text = row.text("责任类型");
  const value = text === "" ? "lead" : keyOfWord(ROLE_WORDS, text);
  if (value !== null) return { value, problems: [] };
  const message = `责任类型“${text}”不能识别，应为${offered(ROLE_WORDS)}之一；请更正`;
  return { value: "lead", problems: [{ code: "unknown-choice", severity: "error", where: row.where("责任类型"), message }] };
}

function without(row: SourceRow, column: string): readonly Problem[] {
  if (row.cell(column).kind !== "empty") return [];
  return [{ code: "empty-cell", severity: "error", where: row.where(column), message: `本行没有${column}；请填写，或删除本行` }];
}

function duplicate(row: SourceRow, id: string, before: number): Problem {
  return {
    code: "duplicate-duty", severity: "error", where: row.where("事项编号"),
    message: `事项编号“${id}”与第 ${before} 行重复，本行未采用；请改用未用过的编号，或删除本行`,
  };
}
