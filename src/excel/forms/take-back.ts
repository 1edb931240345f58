import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import { cellContent } from "../parse/cell-content";
import { findMeasure } from "../parse/find-measure";
import { unitFinder } from "../parse/find-unit";
import { foldName, foldText } from "../parse/fold-text";
import { parseObservations } from "../parse/parse-observations";
import { placeOf, type SourceTable, type SourceValue } from "../tables/input-tables";
import type { FilledForm } from "./read-forms";
import { statedRows } from "./stated-rows";

/** What forms change in 数据填报. */
export interface TakenBack {
  readonly changed: readonly ChangedCell[];
  /** Facts that 数据填报 has no row for yet. */
  readonly added: readonly AddedRow[];
  /** Forms that were read, and data items that they say something of. */
  readonly forms: number;
  readonly items: number;
  /** With the form's cells; what they concern is not taken over. */
  readonly problems: readonly Problem[];
}

/** `row` from 0 in the body. */
export interface ChangedCell {
  readonly row: number;
  readonly column: TakenColumn;
  readonly value: SourceValue;
  readonly format: string;
}
export interface AddedRow {
  readonly cells: Readonly<Partial<Record<"单位名称" | "指标编号" | "数据项" | TakenColumn, SourceValue>>>;
  readonly format: string;
}

const TAKEN = ["填报值", "基数", "理由", "佐证材料"] as const;
export type TakenColumn = (typeof TAKEN)[number];

/**
 * What is filled in on the forms against 数据填报: cells that differ, rows that are missing. A blank on a form changes
 * nothing, and what cannot be read as its data item is named instead of taken.
 */
export function takeBack(forms: readonly FilledForm[], scheme: Scheme, facts: SourceTable | undefined): TakenBack {
  const units = unitFinder(scheme.departments), stated = statedRows(facts, scheme.departments);
  const problems: Problem[] = [], changed: ChangedCell[] = [], added: AddedRow[] = [], taken = new Map<string, string>();
  let items = 0;
  for (const form of forms) {
    const unit = units.unit(form.unit);
    const before = unit === null ? undefined : taken.get(unit.code);
    if (unit === null || before !== undefined) {
      problems.push(unit === null ? unknownUnit(form, units.similar(form.unit, "units")) : secondForm(form, before ?? ""));
      continue;
    }
    taken.set(unit.code, form.sheet);
    const read = parseObservations(form.facts, { units, indicators: scheme.indicators });
    problems.push(...read.problems);
    const wrong = new Set(read.problems.filter(({ severity }) => severity === "error").map(({ where }) => rowIn(where?.cell)));
    form.facts.values.forEach((_, row) => {
      const entry = entryOf(form.facts, row, scheme.indicators);
      if (entry === null) return;
      items += 1;
      if (wrong.has(rowIn(placeOf(form.facts, row, "填报值").cell))) return;
      const known = stated(unit.code, entry.indicator).get(entry.item);
      if (known === undefined) added.push({ cells: { 单位名称: unit.name, 指标编号: entry.indicator.id, 数据项: entry.item, ...entry.cells }, format: entry.format });
      else if (facts !== undefined) changed.push(...differences(entry, known.row, facts));
    });
  }
  return { changed, added, forms: taken.size, items, problems };
}

interface Entry {
  readonly indicator: Indicator;
  readonly item: string;
  readonly cells: Readonly<Partial<Record<TakenColumn, SourceValue>>>;
  /** Of 填报值. */
  readonly format: string;
}

/** A row of the form that says something; null for one that is blank or that names no data item of ours. */
function entryOf(facts: SourceTable, row: number, indicators: readonly Indicator[]): Entry | null {
  const at = (column: string): SourceValue => facts.values[row]?.[facts.columns.indexOf(column)] ?? "";
  const id = foldName(String(at("指标编号"))), indicator = indicators.find((known) => foldName(known.id) === id);
  if (indicator === undefined) return null;
  const found = findMeasure(indicator, foldText(String(at("数据项"))));
  if (found.kind !== "measure" && found.kind !== "renamed") return null;
  // A rate's value and base are one statement: a value without a base leaves none behind.
  const paired = found.measure.type === "rate" && String(at("填报值")).trim() !== "";
  const filled = TAKEN.filter((column) => String(at(column)).trim() !== "" || (paired && column === "基数"));
  if (filled.length === 0) return null;
  const format = facts.formats?.[row]?.[facts.columns.indexOf("填报值")] ?? "General";
  return { indicator, item: found.measure.label, cells: Object.fromEntries(filled.map((column) => [column, at(column)])), format };
}

/** A percent cell's 0.965 and the text 96.5% are the same entry; so are 3 and "3". */
function differences({ cells, format }: Entry, row: number, facts: SourceTable): readonly ChangedCell[] {
  const own = (column: TakenColumn): SourceTable => ({ name: "数据填报", sheet: "", columns: [column], values: [[cells[column] ?? ""]], formats: [[column === "填报值" ? format : "General"]], origin: "rows", hidden: [] });
  return TAKEN.filter((column) => cells[column] !== undefined && !isSame(own(column), facts, { row, column }))
    .map((column) => ({ row, column, value: cells[column] ?? "", format: column === "填报值" ? format : "General" }));
}

function isSame(own: SourceTable, facts: SourceTable, { row, column }: { readonly row: number; readonly column: string }): boolean {
  const said = (table: SourceTable, at: number): string => {
    const content = cellContent(table, at, column);
    switch (content.kind) {
      case "number": return content.format === "percent" ? `${Math.round(content.value * 1e8) / 1e6}%` : String(content.value);
      case "text": return content.text;
      case "boolean": return content.value ? "是" : "否";
      case "error": return content.text;
      case "empty": return "";
      default: return content satisfies never;
    }
  };
  return said(own, 0) === said(facts, row);
}

const rowIn = (cell: string | undefined): string => /\d+/.exec(cell ?? "")?.[0] ?? "";

function unknownUnit({ sheet, unit }: FilledForm, similar: string | null): Problem {
  const found = unit === "" ? "没有写明单位名称" : `的单位“${unit}”不在单位名录中`;
  return { code: "unknown-unit", severity: "error", where: { sheet }, message: `自评表“${sheet}”${found}，${similar === null ? "请更正" : `是否为“${similar}”；请更正`}；本表未收回` };
}

function secondForm({ sheet, unit }: FilledForm, before: string): Problem {
  return { code: "second-form", severity: "error", where: { sheet }, message: `“${unit}”有两张自评表，已按“${before}”收回，“${sheet}”未收回；请只保留一张` };
}
