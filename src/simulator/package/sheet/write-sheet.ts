import type { SheetState } from "../../state";
import type { CellContext } from "../cells/read-cells";
import type { CellPrinter } from "../cells/print-cell";
import type { SharedStringsEditor } from "../cells/shared-strings-editor";
import { areaAddress } from "../cells/cell-address";
import type { PackageDraft } from "../parts/package-draft";
import type { StylesEditor } from "../styles/styles-editor";
import { sheetGeometry } from "../charts/sheet-geometry";
import { writeCharts } from "../charts/write-charts";
import type { Resolve } from "../charts/print-cache";
import { standardLines } from "./standard-lines";
import { readRows } from "./read-sheet-data";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import type { ConditionalContext } from "../conditional/read-conditional-formats";
import { writeConditionalFormats } from "../conditional/write-conditional-formats";
import { writeValidations } from "../validation/write-validations";
import { writeProtection } from "./protection";
import { replaceExtensions } from "./sheet-extensions";
import { fitsPages, writePage } from "./write-page";
import { tableHeaders } from "../tables/table-headers";
import { writeTables } from "../tables/write-tables";
import type { LayoutContext } from "./read-layout";
import { readLayout } from "./read-layout";
import { printSheetData } from "./print-sheet-data";
import { SheetSections } from "./sheet-sections";
import { writeLayout, writeSheetProperties } from "./write-layout";

export interface SheetWriting {
  readonly draft: PackageDraft;
  readonly part: string;
  readonly styles: StylesEditor;
  readonly strings: SharedStringsEditor;
  readonly cells: CellContext;
  readonly layout: LayoutContext;
  readonly conditional: ConditionalContext;
  readonly xfOf: (style: number) => number;
  readonly dynamicArray: () => string;
  /** The cells that a chart's reference names, anywhere in the workbook. */
  readonly resolve: Resolve;
  readonly takenTableIds: Set<number>;
}
export interface WrittenSheet { readonly cellsChanged: boolean }

/** Brings one sheet's part, and the parts that hang on it, to what the state says. */
export function writeSheet(sheet: SheetState, writing: SheetWriting): WrittenSheet {
  const { draft, part } = writing;
  const sections = new SheetSections(part, draft.text(part) ?? "");
  const plan = { sheet, context: writing.layout, xfOf: writing.xfOf };
  const headers = tableHeaders(sheet);
  const before = readLayout(sections, writing.layout);
  const oldGeometry = sheetGeometry({ ...before, rows: readRows(sections) }, standardLines(sections));
  writeSheetProperties(sections, { sheet, before, fitToPage: fitsPages(sheet.page) });
  writeLayout(sections, plan);
  const extensions = new Map<string, XmlElement | undefined>();
  writeConditionalFormats(sections, { formats: sheet.conditionalFormats, context: writing.conditional, styles: writing.styles, extensions });
  writeValidations(sections, { validations: sheet.validations, sheetName: sheet.name, extensions });
  replaceExtensions(sections, extensions);
  writePage(sections, sheet.page);
  writeProtection(sections, sheet.protection);
  const data = printSheetData(sections, { sheet, context: writing.cells, headers: headers.texts, printer: cellPrinter(sheet, sections, writing) });
  if (data.text !== undefined) {
    sections.replaceText("sheetData", [data.text]);
    const used = sheet.cells.used("styled");
    sections.replace("dimension", [element("dimension", { ref: used ? areaAddress(used) : "A1" })]);
  }
  writeTables(sections, { draft, sheet, tables: headers.tables, takenIds: writing.takenTableIds });
  const geometry = sheetGeometry(sheet, standardLines(sections));
  writeCharts(sections, { draft, charts: sheet.charts, oldGeometry, geometry, resolve: writing.resolve });
  if (sections.touched) draft.putText(part, sections.print());
  return data;
}

function cellPrinter(sheet: SheetState, sections: SheetSections, writing: SheetWriting): CellPrinter {
  return {
    strings: writing.strings,
    prefix: sections.prefix,
    sheetName: sheet.name,
    xfOf: writing.xfOf,
    dynamicArray: writing.dynamicArray,
    tableAt: (row, column) => sheet.tables.find(({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns)?.name,
  };
}
