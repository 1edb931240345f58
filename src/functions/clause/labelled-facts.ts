import type { Measure } from "../../assessment/rule";
import { closest } from "../../excel/parse/closest";
import { foldName } from "../../excel/parse/fold-text";
import type { SourceValue } from "../../excel/tables/input-tables";
import { isBlank } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import type { Cells } from "../cells/cells";
import { type Answer, value, wrong } from "../door/answer";
import type { StatedCells } from "./read-fact";

const HEADER = "数据项";

/**
 * Whether a range names its facts: several rows of two or three columns, or a row whose first cell is a data item.
 * @param width of the range as it was given: in `rows` columns that are still blank are left out
 */
export function isLabelled(rows: Cells, measures: readonly Measure[], width: number): boolean {
  if (width < 2 || width > 3) return false;
  return (rows.length > 1 && rows.some((row) => row.length > 1)) || rows.some(([label]) => typeof label === "string" && (bare(label) === HEADER || measures.some((measure) => bare(measure.label) === bare(label))));
}

/** By measure what stands beside its label. The header and blank rows are passed over; every other row must be known. */
export function labelledFacts(rows: Cells, measures: readonly Measure[]): Answer<readonly StatedCells[]> {
  const found = new Map<number, { readonly row: number; readonly cells: StatedCells }>();
  for (const [index, [label = "", stated = "", base = ""]] of rows.entries()) {
    if (isBlank(label) && isBlank(stated) && isBlank(base)) continue;
    if (typeof label === "string" && bare(label) === HEADER) continue;
    const row = index + 1, measure = measureOf(label, measures);
    if (measure < 0) return wrong(unknownLabel(row, label, measures));
    const before = found.get(measure);
    if (before !== undefined) return wrong(`参数“数据”第${row}行与第${before.row}行是同一数据项“${measures[measure]?.label ?? ""}”；请只保留一行`);
    found.set(measure, { row, cells: { value: stated, base } });
  }
  return value(measures.map((_, index) => found.get(index)?.cells ?? { value: "", base: "" }));
}

function measureOf(label: SourceValue, measures: readonly Measure[]): number {
  return measures.findIndex((measure) => bare(measure.label) === bare(String(label)));
}

function unknownLabel(row: number, label: SourceValue, measures: readonly Measure[]): string {
  const labels = measures.map((measure) => measure.label);
  const similar = closest(String(label), labels);
  const way = similar === null ? `应为${labels.map((known) => `“${known}”`).join("、")}之一` : `是否为“${similar}”`;
  return `参数“数据”第${row}行的数据项${cellWords(label)}不在评分标准中，${way}；请更正`;
}

/** Punctuation and blanks make no difference between two names, as in 数据填报. */
function bare(label: string): string {
  return foldName(label).replace(/[、,.。;:()“”"'《》·\-_]/g, "");
}
