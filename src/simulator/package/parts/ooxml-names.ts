/** Namespaces and relation types, ECMA-376 (transitional). Reading goes by local names, so strict files read as well. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const EXCEL_MAIN = "http://schemas.microsoft.com/office/excel/2006/main";
export const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** The last word of a relation type: the same in the transitional and the strict family. */
export type RelationKind =
  | "officeDocument" | "worksheet" | "styles" | "theme" | "sharedStrings" | "calcChain" | "drawing" | "chart" | "table"
  | "customXml" | "customXmlProps" | "sheetMetadata" | "extended-properties" | "core-properties" | "webextension"
  | "taskpanes" | "webextensiontaskpanes";

export const TYPES = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  sheetMetadata: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
} as const;
