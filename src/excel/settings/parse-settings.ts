import type { Place, Problem } from "../../assessment/problem";
import { DEFAULT_SETTINGS, type Settings } from "../../assessment/settings";
import { closest } from "../parse/closest";
import { contentWords, type CellContent } from "../parse/cell-content";
import { foldName, foldText } from "../parse/fold-text";
import { errorCell, sourceRows, type SourceRow } from "../parse/source-rows";
import type { SourceTable } from "../tables/input-tables";
import { SETTINGS } from "./setting-table";
import type { Setting } from "./setting";

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Where each setting's value stands, by name and what follows the colon: "等次:街道", "同分排序:". */
  readonly places: ReadonlyMap<string, Place>;
}

/** 考评设置. A setting that is not there, or is blank, has its default; one that cannot be read is a problem. */
export function parseSettings(table: SourceTable | undefined): ParsedSettings {
  let settings = DEFAULT_SETTINGS;
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  const taken = new Map<string, number>();
  for (const row of table ? sourceRows(table) : []) {
    const line = settingLine(row);
    if (line.kind === "problem") { problems.push(...line.problems); continue; }
    const key = `${line.setting.name}:${line.of}`;
    const before = taken.get(key);
    if (before !== undefined) { problems.push(doubled(row, before)); continue; }
    taken.set(key, row.number);
    places.set(key, row.where("值"));
    if (line.text === "") continue;
    const next = line.setting.parse(line.text, line.of, settings);
    if (next === null) problems.push(badValue(row, line.setting));
    else settings = next;
  }
  return { settings, problems, places };
}

type SettingLine =
  | { readonly kind: "line"; readonly setting: Setting; readonly of: string; readonly text: string }
  | { readonly kind: "problem"; readonly problems: readonly Problem[] };

function settingLine(row: SourceRow): SettingLine {
  const label = foldText(row.text("设置项"));
  const [name = "", ...rest] = label.split(":");
  const of = rest.join(":").trim();
  const setting = SETTINGS.find((known) => foldName(known.name) === foldName(name));
  const value = row.cell("值");
  if (value.kind === "error") return { kind: "problem", problems: [errorCell(value.text, "设置的值", row.where("值"))] };
  if (label === "" && value.kind === "empty") return { kind: "problem", problems: [] };
  if (setting === undefined) return { kind: "problem", problems: [unknownSetting(row, name.trim())] };
  if (of !== "" && setting.takes === undefined) return { kind: "problem", problems: [noSuffix(row, setting)] };
  return { kind: "line", setting, of: of === "*" ? "" : of, text: valueText(value) };
}

/** A number in a percent cell (配合单位失分比例 50%) or a date cell is read as it looks. */
function valueText(value: CellContent): string {
  switch (value.kind) {
    case "text": return value.text;
    case "number": return value.format === "plain" ? String(value.value) : contentWords(value);
    case "boolean": return value.value ? "是" : "否";
    case "empty": case "error": return "";
    default: return value satisfies never;
  }
}

function unknownSetting(row: SourceRow, name: string): Problem {
  const similar = closest(name, SETTINGS.map((setting) => setting.name));
  const way = similar === null ? `可用的设置项有${SETTINGS.map((setting) => setting.name).join("、")}` : `是否为“${similar}”`;
  return {
    code: "unknown-setting", severity: "error", where: row.where("设置项"),
    message: `设置项“${name}”不能识别，${way}；请更正`,
  };
}

function noSuffix(row: SourceRow, setting: Setting): Problem {
  return {
    code: "unknown-setting", severity: "error", where: row.where("设置项"),
    message: `设置项“${setting.name}”对全部单位和指标只有一个值，不能另加“:…”；请更正`,
  };
}

function badValue(row: SourceRow, setting: Setting): Problem {
  return {
    code: "bad-setting", severity: "error", where: row.where("值"),
    message: `“${setting.name}”的值是${contentWords(row.cell("值"))}，应为${setting.form}；请更正，现按默认值`,
  };
}

function doubled(row: SourceRow, before: number): Problem {
  return {
    code: "duplicate-setting", severity: "error", where: row.where("设置项"),
    message: `设置项“${foldText(row.text("设置项"))}”与第 ${before} 行重复，本行未采用；请只保留一行`,
  };
}
