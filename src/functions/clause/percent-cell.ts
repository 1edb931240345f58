import type { SourceValue } from "../../excel/tables/input-tables";

/**
 * A function is not told number formats: a cell that shows 96.5% arrives as 0.965. So a number up to 1 that stands for a
 * rate is taken as a percent cell's, and 96.5 as 96.5%. Text is read as it looks.
 */
export function isPercentCell(cell: SourceValue): boolean {
  return typeof cell === "number" && cell > 0 && cell <= 1;
}

/** 1.2 could be 1.2%, or a percent cell's 120%. */
export function isUnclearRate(cell: SourceValue): boolean {
  return typeof cell === "number" && cell > 1 && cell < 2;
}
