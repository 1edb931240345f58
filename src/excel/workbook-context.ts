/** One batch of requests to a workbook, for rooms that may not name the host's API. */
export type WorkbookContext = Excel.RequestContext;
