import omit from "lodash/omit";
import { createSheetState } from "../../create-sheet-state";
import type { SheetState } from "../../state";
import { invalidArgument } from "../errors";
import { sameName } from "../address/sheet-names";
import { mapReferences } from "../formulas/map-references";
import { demandOpenStructure } from "../protection";
import type { Session } from "../session";
import { freeTableName } from "../tables/table-names";
import { copyName } from "./sheet-name-rules";

const ADDED = 13;

export interface CopyPlace {
  readonly positionType: string;
  readonly relativeTo: SheetState | undefined;
}

/** `Worksheet.copy`: everything on the sheet, tables under new names. */
export function copySheet(session: Session, source: SheetState, place: CopyPlace): SheetState {
  demandOpenStructure(session);
  const { state, events } = session;
  const position = positionOf(state.sheets, place);
  const { id, name } = createSheetState(copyName(state, source.name), session.nextId());
  const fresh = createSheetState(name, 0);
  const copy: SheetState = {
    ...structuredClone({ ...source, cells: null, touched: null }),
    id,
    name,
    visibility: source.visibility,
    cells: fresh.cells,
    touched: new Set(["cells", "layout", "tables", "charts", "conditionalFormats", "validations", "page", "protection"]),
    tables: [],
    charts: source.charts.map((chart) => {
      const own = omit(structuredClone(chart), "originPart");
      return { ...own, id: `{sim-chart-${session.nextId()}}`, series: own.series.map((series) => ({ ...series, ...retarget(series, source.name, name) })) };
    }),
  };
  for (const [row, column, cell] of source.cells.entries()) {
    copy.cells.set(row, column, cell.formula === undefined ? { ...cell } : { ...cell, formula: pointTo(cell.formula, source.name, name) });
  }
  state.sheets.splice(position, 0, copy);
  for (const table of source.tables) {
    copy.tables.push({ ...structuredClone(table), id: String(session.nextId()), name: freeTableName(session) });
  }
  if (position <= state.activeSheet) state.activeSheet++;
  events.emit(ADDED, ["Workbook"], { source: "Local", worksheetId: copy.id });
  return copy;
}

function positionOf(sheets: readonly SheetState[], { positionType, relativeTo }: CopyPlace): number {
  switch (positionType) {
    case "None":
    case "End":
      return sheets.length;
    case "Beginning":
      return 0;
    case "Before":
    case "After":
      if (!relativeTo) throw invalidArgument();
      return sheets.indexOf(relativeTo) + (positionType === "After" ? 1 : 0);
    default:
      throw invalidArgument();
  }
}

function pointTo(formula: string, from: string, to: string): string {
  return mapReferences(formula, ({ sheet, area }) => ({ sheet: sheet !== undefined && sameName(sheet, from) ? to : sheet, area }));
}

function retarget(series: { valuesRef: string; categoriesRef?: string; nameRef?: string }, from: string, to: string): Partial<typeof series> {
  return {
    valuesRef: pointTo(series.valuesRef, from, to),
    ...(series.categoriesRef === undefined ? {} : { categoriesRef: pointTo(series.categoriesRef, from, to) }),
    ...(series.nameRef === undefined ? {} : { nameRef: pointTo(series.nameRef, from, to) }),
  };
}
