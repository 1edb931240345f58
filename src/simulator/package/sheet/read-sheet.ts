import { createCellStore } from "../../cells/create-cell-store";
import type { SheetState } from "../../state";
import type { PackageDraft } from "../parts/package-draft";
import type { CellContext } from "../cells/read-cells";
import { attribute } from "../xml/xml-element";
import { readTag } from "../xml/parse-xml";
import { readConditionalFormats } from "../conditional/read-conditional-formats";
import type { ConditionalContext } from "../conditional/read-conditional-formats";
import { readValidations } from "../validation/read-validations";
import { readPage } from "./read-page";
import { readProtection } from "./protection";
import { readTables } from "../tables/read-tables";
import { readCharts } from "../charts/read-charts";
import { sheetGeometry } from "../charts/sheet-geometry";
import { standardLines } from "./standard-lines";
import type { LayoutContext } from "./read-layout";
import { readLayout } from "./read-layout";
import { readSheetData } from "./read-sheet-data";
import { SheetSections } from "./sheet-sections";

export interface SheetSource {
  readonly draft: PackageDraft;
  readonly part: string;
  readonly name: string;
  readonly visibility: SheetState["visibility"];
  /** What the sheet is called inside the state where the part does not say. */
  readonly fallbackId: string;
}
export interface SheetContext { readonly cells: CellContext; readonly layout: LayoutContext; readonly conditional: ConditionalContext }

export function readSheet(source: SheetSource, context: SheetContext): SheetState {
  const sections = new SheetSections(source.part, source.draft.text(source.part) ?? "<worksheet/>");
  const rows: SheetState["rows"] = new Map();
  const cells = createCellStore();
  readSheetData(sections, context.cells, { cells, rows });
  const layout = readLayout(sections, context.layout);
  const geometry = sheetGeometry({ ...layout, rows }, standardLines(sections));
  return {
    id: uniqueId(sections.source) ?? source.fallbackId,
    name: source.name,
    visibility: source.visibility,
    ...layout,
    cells,
    rows,
    tables: readTables(source.draft, sections),
    charts: readCharts(source.draft, sections, geometry),
    conditionalFormats: readConditionalFormats(sections, context.conditional),
    validations: readValidations(sections),
    names: [],
    protection: readProtection(sections),
    page: readPage(sections),
    touched: new Set(),
  };
}

/** xr:uid, which Excel gives every sheet. */
function uniqueId(source: string): string | undefined {
  const start = source.search(/<(?![?!])/);
  return start < 0 ? undefined : attribute(readTag(source, start).element, "uid");
}
