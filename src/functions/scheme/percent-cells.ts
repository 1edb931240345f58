import type { Indicator } from "../../assessment/indicator";
import { findMeasure } from "../../excel/parse/find-measure";
import { foldName } from "../../excel/parse/fold-text";
import type { SourceTable, SourceValue } from "../../excel/tables/input-tables";
import { isBlank } from "../cells/cell";
import { isPercentCell } from "../clause/percent-cell";

/** Each value with the base that would make it a count. */
const RATES = [{ value: "填报值", bases: ["基数"] }, { value: "核验值", bases: ["核验基数", "基数"] }] as const;

/** 数据填报 with the number formats that a function is not told: a rate up to 1 without a base is a percent cell's. */
export function withPercentCells(table: SourceTable, indicators: readonly Indicator[]): SourceTable {
  const byId = new Map(indicators.map((indicator) => [foldName(indicator.id), indicator]));
  const at = (column: string): number => table.columns.indexOf(column);
  const formats = table.values.map((row) => {
    const cell = (column: string): SourceValue => row[at(column)] ?? "";
    const shares = RATES.filter(({ value, bases }) => isPercentCell(cell(value)) && bases.every((base) => isBlank(cell(base))));
    if (shares.length === 0 || !isRate(byId.get(foldName(String(cell("指标编号")))), String(cell("数据项")))) return [];
    const columns = shares.map(({ value }) => at(value));
    return row.map((_, column) => (columns.includes(column) ? "0%" : ""));
  });
  return { ...table, formats };
}

function isRate(indicator: Indicator | undefined, item: string): boolean {
  if (indicator === undefined) return false;
  const found = findMeasure(indicator, foldName(item));
  return (found.kind === "measure" || found.kind === "renamed") && found.measure.type === "rate";
}
