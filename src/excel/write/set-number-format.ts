/**
 * One format for every cell of a range: the API takes a single value for all of them, its typings know arrays only.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
