import type { CellContent } from "./cell-content";

/**
 * A function of a cell is not told number formats: a cell that shows 96.5% arrives as 0.965. So where a rate is meant a
 * number up to 1 is taken as a percent cell's, and 96.5 as 96.5%. Between 1 and 2 it could be either (1.2% or 120%): null.
 */
export function untoldRate(content: CellContent): CellContent | null {
  if (content.kind !== "number" || content.untold !== true || content.value <= 0 || content.value >= 2) return content;
  return content.value > 1 ? null : { ...content, format: "percent" };
}

/** Whether a name speaks of a rate: 行政诉讼败诉率. */
export function isRateName(label: string): boolean {
  return /率|比例|占比|比重|百分/.test(label);
}
