import { areaAddress } from "../tables/cell-address";

/** A4 landscape with repeated lines and page numbers. */
export interface Page {
  readonly sheet: Excel.Worksheet;
  /** Rows as people number them, [1, 3]; repeated on every page. */
  readonly titleRows?: readonly [from: number, to: number];
  readonly titleColumns?: readonly [from: string, to: string];
  readonly pagesWide: number;
  /** Printed above every page, for tables that are wider than one: their title would be cut where columns repeat. */
  readonly header?: string;
}

/** Prints a table with its bands, but without the heading above them. `header`: the header's first cell, from 0. */
export function printFromBands(sheet: Excel.Worksheet, header: { readonly row: number; readonly column: number }, size: { readonly rows: number; readonly columns: number; readonly bands: number }): void {
  sheet.pageLayout.setPrintArea(areaAddress({ row: header.row - size.bands, column: header.column, rows: size.rows + size.bands + 1, columns: size.columns }));
}

/** Centimetres as points. */
const CM = 28.35;

export function setUpPage({ sheet, titleRows, titleColumns, pagesWide, header }: Page): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: pagesWide };
  layout.leftMargin = layout.rightMargin = 1.5 * CM;
  layout.topMargin = 1.6 * CM;
  layout.bottomMargin = 1.6 * CM;
  layout.headerMargin = layout.footerMargin = 0.8 * CM;
  layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页  共 &N 页";
  if (header !== undefined) layout.headersFooters.defaultForAllPages.centerHeader = `&"-,Bold"&14${header.replace(/&/g, "&&").slice(0, 200)}`;
  if (titleRows) layout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
  if (titleColumns) layout.setPrintTitleColumns(`$${titleColumns[0]}:$${titleColumns[1]}`);
}
