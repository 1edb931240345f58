/**
 * The one door to the workbook. `delayForCellEdit` waits while somebody edits a cell instead of failing at once
 * (https://learn.microsoft.com/javascript/api/excel/excel.runoptions).
 */
export const inWorkbook = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run({ delayForCellEdit: true }, work);
