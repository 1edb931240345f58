import type { Cause } from "../../assessment/difference";
import { fraction } from "../../assessment/exact";
import { formatPoints, POINT, type Points } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import { OVERRIDE_COLUMN } from "../../excel/result/override-column";
import type { StatedCell } from "../../excel/stated-table";
import type { Result } from "../../assessment/result";
import type { Case } from "./case";
import { plansOf } from "./plans-of";
import { statedLosses } from "./stated-losses";
import { roundingsOfColumn, roundingsOfOne } from "./roundings";
import { numberIn, sameCell } from "./stated-cells";

export interface Found {
  readonly cause: Cause;
  readonly why: string;
  readonly also: readonly Cause[];
}

interface ItemCell {
  readonly department: number;
  readonly indicator: number;
  readonly stated: StatedCell | undefined;
  readonly expected: StatedCell | undefined;
  /** All that stands in the column. */
  readonly column: readonly (StatedCell | undefined)[];
}

/** Why an item's score is not what it was computed to be. */
export function itemCause(given: Case, cell: ItemCell): Found {
  const { evidence, result } = given, { department, indicator } = cell;
  const id = result.scheme.indicators[indicator]?.id ?? "";
  const implied = statedLosses(given, department, indicator), stated = numberIn(cell.stated), expected = numberIn(cell.expected);
  // The ledger in the workbook still says what the score was when it was written.
  const kept = implied !== null && expected !== null && stated !== null && implied === Math.round(expected * POINT) && implied !== Math.round(stated * POINT);
  // Under other full marks it says nothing.
  if (evidence.ruleChanged(indicator) === true) return { cause: "rule-changed", why: `考评细则中${id}一行在评分之后有改动`, also: [] };
  if (evidence.factsChanged(department, indicator) === true && !kept) return { cause: "data-changed", why: `评分之后${changedTables(given)}中与该单位${id}有关的内容有改动`, also: [] };
  if (stated !== null && stated === expected) return typedOver(given, STORED_AS_TEXT);
  const before = evidence.before();
  if (before !== null && sameAsItem(before, cell)) return settingsChanged(given);
  const rounding = roundedOtherwise(given, { stated, exact: exactItem(given.unrounded(), department, indicator), column: cell.column, exactOf: (unit) => exactItem(given.unrounded(), unit, indicator) });
  if (rounding !== null) return { cause: "rounding", why: rounding, also: evidence.intact || kept ? ["typed-over"] : [] };
  return typedOver(given, kept ? "失分明细仍与重新计算一致" : "");
}

interface DerivedCell {
  readonly department: number;
  readonly stated: StatedCell | undefined;
  readonly expected: StatedCell | undefined;
  /** What would stand here if the stated items were right. */
  readonly restated: StatedCell | undefined;
  readonly column: string;
  readonly values: readonly (StatedCell | undefined)[];
  /** What made this unit's items differ. */
  readonly items: ReadonlyMap<number, Cause>;
  /** A sum of other stated cells that it should be; null where there is none. */
  readonly sum?: Points | null;
}

/** Why a subtotal, a part of the total or the total is not what it was computed to be. */
export function derivedCause(given: Case, cell: DerivedCell): Found {
  const { evidence, result } = given;
  if (cell.column === "组别") return groupCause(given, cell.department);
  if (cell.column === OVERRIDE_COLUMN) return overrideCause(given, cell);
  const ids = [...cell.items.keys()].map((indicator) => result.scheme.indicators[indicator]?.id ?? "").join("、");
  const [first] = cell.items.values();
  if (first !== undefined && sameCell(cell.stated, cell.restated)) return { cause: first, why: `随该单位${ids}的得分不同而不同`, also: [] };
  const stated = numberIn(cell.stated);
  const off = stated !== null && cell.sum !== undefined && cell.sum !== null && cell.sum !== Math.round(stated * POINT) ? cell.sum : null;
  if (stated !== null && stated === numberIn(cell.expected)) return typedOver(given, STORED_AS_TEXT);
  const before = evidence.before();
  if (before !== null && sameCell(cell.stated, planCell(before, cell))) return settingsChanged(given);
  const anyRule = result.scheme.indicators.some((_, indicator) => evidence.ruleChanged(indicator) === true);
  if (anyRule && off === null) return { cause: "rule-changed", why: "考评细则在评分之后有改动", also: [] };
  if (evidence.unitChanged(cell.department) === true && off === null && first === undefined) return { cause: "data-changed", why: `评分之后${changedTables(given)}中与该单位有关的内容有改动`, also: [] };
  const rounding = cell.column === "总分" || cell.column === "基础分" ? roundedTotals(given, cell) : null;
  if (rounding !== null) return { cause: "rounding", why: rounding, also: evidence.intact ? ["typed-over"] : [] };
  const added = off === null ? "" : `各分项之和为${formatPoints(off, given.decimals)}`;
  if (evidence.receipt === null && off !== null) return { cause: "sum", why: added, also: ["typed-over"] };
  const subtotal = / 小计$/.test(cell.column);
  return typedOver(given, added !== "" ? added : subtotal ? "与该部分各项得分之和不符" : "", off !== null || subtotal ? ["sum"] : []);
}

const STORED_AS_TEXT = "数值相同，但以文本形式存放，不能参与计算";

export function typedOver({ evidence }: Case, more: string, also: readonly Cause[] = []): Found {
  const why = evidence.intact ? "评分之后数据、细则和设置均无改动，单元格与当时写入的值不同"
    : evidence.receipt === null ? "没有复核记录，无法排除其他改动；数据和细则均不能得出该值"
    : "评分之后的其他改动不涉及该值";
  return { cause: "typed-over", why: more === "" ? why : `${why}；${more}`, also };
}

export function settingsChanged({ evidence }: Case): Found {
  return { cause: "settings-changed", why: `按评分时的设置计算即为该值（${evidence.changedSettings.join("；")}）`, also: [] };
}

export function groupCause({ evidence }: Case, department: number): Found {
  if (evidence.unitChanged(department) === true) return { cause: "data-changed", why: "评分之后单位名录中该单位有改动", also: [] };
  return { cause: "wrong-group", why: "与单位名录中的组别不同", also: evidence.intact ? ["typed-over"] : [] };
}

/** The words of 复核改分 go with the reviewers' rows and with what was computed. */
function overrideCause(given: Case, { department, items }: DerivedCell): Found {
  const { evidence } = given, [first] = items.values();
  if (evidence.changedTables.includes("复核改分") && evidence.unitChanged(department) === true) return { cause: "data-changed", why: "评分之后复核改分中该单位的内容有改动", also: [] };
  if (evidence.changedSettings.length > 0) return settingsChanged(given);
  return first !== undefined && first !== "typed-over" ? { cause: first, why: "随该单位各项得分不同而不同", also: [] } : typedOver(given, "");
}

/** What has changed since the scoring, for what everything may move; null where nothing has, or nobody can tell. */
export function laterChange(given: Case): Found | null {
  const { evidence, result } = given;
  if (evidence.receipt === null || evidence.intact) return null;
  if (evidence.changedSettings.length > 0) return { cause: "settings-changed", why: `评分之后设置有改动（${evidence.changedSettings.join("；")}），重新评分后更新`, also: [] };
  if (result.scheme.indicators.some((_, indicator) => evidence.ruleChanged(indicator) === true)) return { cause: "rule-changed", why: "考评细则在评分之后有改动，重新评分后更新", also: [] };
  return evidence.changedTables.length > 0 ? { cause: "data-changed", why: `评分之后${changedTables(given)}有改动，重新评分后更新`, also: [] } : null;
}

export function changedTables({ evidence }: Case): string {
  const tables = evidence.changedTables.filter((name) => name !== "考评细则" && name !== "考评设置");
  return tables.length === 0 ? "数据" : tables.join("、");
}

/** What stands for this column in a result's own tables. */
export function planCell(result: Result, { column, department }: { readonly column: string; readonly department: number }): StatedCell | undefined {
  return plansOf(result).cells.get(result.scheme.departments[department]?.name ?? "")?.get(column);
}

function sameAsItem(result: Result, { department, indicator, stated }: ItemCell): boolean {
  const { id, level3 } = result.scheme.indicators[indicator] ?? { id: "", level3: "" };
  return sameCell(stated, planCell(result, { column: `${id} ${level3}`, department }));
}

const exactItem = (unrounded: Result, department: number, indicator: number): Points | null => unrounded.item(department, indicator).score;

interface Rounded {
  readonly stated: number | null;
  readonly exact: Points | null;
  readonly column: readonly (StatedCell | undefined)[];
  readonly exactOf: (department: number) => Points | null;
}

/** How the exact value was rounded to become the stated one, in words; null when no rounding explains it. */
function roundedOtherwise({ decimals, result }: Case, { stated, exact, column, exactOf }: Rounded): string | null {
  if (stated === null || exact === null) return null;
  const one = roundingsOfOne(decimals).find(({ of }) => near(of(exact), stated));
  if (one !== undefined) return `${one.words}即为该值`;
  const numbers = column.map(numberIn).filter((number) => number !== null);
  const exacts = result.scheme.departments.flatMap((_, department) => exactOf(department) ?? []);
  const all = roundingsOfColumn(decimals).find(({ of }) => near(of(exact), stated) && numbers.length > 2 && numbers.every((number) => exacts.some((each) => near(of(each), number))));
  return all === undefined ? null : `整列均${all.words}`;
}

/** A total can also be rounded at another step than the settings say. */
export function roundedTotals(given: Case, { department, stated: cell, values, column }: Pick<DerivedCell, "department" | "stated" | "values" | "column">): string | null {
  const key = column === "总分" ? "total" : "base", stated = numberIn(cell), { decimals } = given;
  const exactOf = (unit: number): Points | null => given.unrounded().departments[unit]?.[key] ?? null, exact = exactOf(department);
  const later = roundedOtherwise(given, { stated, exact, column: values, exactOf });
  if (later !== null) return later;
  if (stated !== null && exact !== null && near(roundHalfUp(fraction(exact, POINT), decimals) / POINT, stated)) return "只在总分一步舍入即为该值";
  return roundedOtherwise(given, { stated, exact: given.result.departments[department]?.[key] ?? null, column: [], exactOf: () => null });
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-7;
