import type { SheetState, WorkbookState } from "../state";
import { WHOLE_SHEET } from "./cells/cell-address";
import { readSharedStrings } from "./cells/read-shared-strings";
import { SharedStringsEditor } from "./cells/shared-strings-editor";
import { referredCells } from "./charts/chart-values";
import { addStyles, blankPackage, blankSheet } from "./parts/blank-package";
import { dynamicArrayMetadata } from "./parts/dynamic-arrays";
import { TYPES } from "./parts/ooxml-names";
import { PackageDraft } from "./parts/package-draft";
import { selectTab } from "./sheet/select-tab";
import { digitPixels } from "./sheet/lengths";
import { writeSheet } from "./sheet/write-sheet";
import type { SheetWriting } from "./sheet/write-sheet";
import { styleSource } from "./styles/read-style";
import { StylesEditor } from "./styles/styles-editor";
import { themeColors } from "./styles/theme-colors";
import { tableIds } from "./tables/table-ids";
import { readAddInSettings, writeAddInSettings } from "./workbook/add-in-settings";
import { workbookPart, worksheetEntries } from "./workbook/workbook-parts";
import { writeTitles } from "./workbook/write-titles";
import { writeWorkbook } from "./workbook/write-workbook";
import { readWorkbookSettings } from "./workbook/read-workbook-settings";
import type { Packer } from "./zip/pack-zip";
import { printZip } from "./zip/print-zip";

/**
 * The workbook as the bytes of an .xlsx file; equal states give equal bytes. What came from a file and was not touched
 * is copied from it. A RangeError names the cell whose value no file can hold.
 */
export function writeXlsx(state: WorkbookState, packer?: Packer): Uint8Array {
  const draft = state.origin ? new PackageDraft(state.origin.entries) : blankPackage(state.styles[0]);
  const workbook = workbookPart(draft) ?? "xl/workbook.xml";
  const opened = openedTabs(draft, workbook, state);
  const parts = placeSheets(draft, workbook, state);
  const editors = openEditors(draft, workbook, state);
  const ids = tableIds(draft);
  const changed = state.sheets.map(sheet => {
    const part = parts.get(sheet) ?? "";
    const isNew = !opened.tabs.includes(part);
    if (!isNew && sheet.touched.size === 0) return undefined;
    const written = writeSheet(sheet, { draft, part, ...editors.writing, takenTableIds: ids });
    return { ...written, cellsChanged: written.cellsChanged || isNew };
  });
  const cellsChanged = changed.some(each => each?.cellsChanged);
  const recalculate = cellsChanged && holdsFormulas(state);
  const tabs = state.sheets.map(sheet => parts.get(sheet) ?? "");
  const selects = opened.active !== tabs[state.activeSheet];
  if (selects) selectTab(draft, tabs, state.activeSheet);
  const activate = selects || opened.tabs.join() !== tabs.join() ? state.sheets[state.activeSheet] : undefined;
  const { sheetsChanged } = writeWorkbook({ draft, part: workbook, state, parts, activate, recalculate });
  if (sheetsChanged) writeTitles(draft, state.sheets.map(sheet => sheet.name));
  if (cellsChanged || sheetsChanged) dropCalculationChain(draft, workbook);
  editors.close();
  if (!sameSettings(readAddInSettings(draft, workbook), state.settings)) writeAddInSettings(draft, workbook, state.settings);
  return printZip(draft.entries(), packer);
}

function openedTabs(draft: PackageDraft, workbook: string, state: WorkbookState): { tabs: readonly string[]; active: string | undefined } {
  const tree = draft.tree(workbook);
  if (!state.origin || !tree) return { tabs: [], active: undefined };
  const entries = worksheetEntries(draft, workbook, tree);
  return { tabs: entries.map(entry => entry.part), active: entries[readWorkbookSettings(draft, workbook, tree).activeSheet]?.part };
}

/** Every sheet gets its part; parts whose sheet is gone go too, with what hangs on them. */
function placeSheets(draft: PackageDraft, workbook: string, state: WorkbookState): Map<SheetState, string> {
  const parts = new Map<SheetState, string>();
  const kept = new Set(state.sheets.map(sheet => state.origin?.sheetParts.get(sheet.id)));
  for (const part of state.origin?.sheetParts.values() ?? []) {
    if (kept.has(part)) continue;
    const relation = draft.relations(workbook).find(each => each.target === part);
    if (relation) draft.unrelate(workbook, relation.id);
    draft.removeWithRelated(part);
  }
  for (const sheet of state.sheets) {
    const known = state.origin?.sheetParts.get(sheet.id);
    parts.set(sheet, known ?? addSheet(draft, workbook, sheet));
  }
  return parts;
}

function addSheet(draft: PackageDraft, workbook: string, sheet: SheetState): string {
  const part = draft.freeName("xl/worksheets/sheet", ".xml");
  draft.putText(part, blankSheet(sheet.id));
  draft.declareType(part, TYPES.worksheet);
  draft.relate(workbook, "worksheet", part);
  return part;
}

type Shared = Pick<SheetWriting, "styles" | "strings" | "cells" | "layout" | "conditional" | "xfOf" | "dynamicArray" | "resolve">;

/** The parts that all sheets add to, and how to put them back when the sheets are done. */
function openEditors(draft: PackageDraft, workbook: string, state: WorkbookState): { writing: Shared; close: () => void } {
  const theme = draft.related(workbook, "theme");
  const colors = themeColors(theme && draft.tree(theme.target));
  const stylesPart = draft.related(workbook, "styles")?.target ?? addStyles(draft, { workbook, first: state.styles[0] });
  const tree = draft.tree(stylesPart);
  if (!tree) throw new Error(`${stylesPart} is missing`);
  const styles = new StylesEditor(tree, colors);
  const stringsPart = draft.related(workbook, "sharedStrings")?.target;
  const source = stringsPart === undefined ? undefined : draft.text(stringsPart);
  const known = readSharedStrings(source);
  const strings = new SharedStringsEditor(source, known);
  let metadata: string | undefined;
  const looks = styleSource(tree, colors);
  const writing: Shared = {
    styles,
    strings,
    cells: { strings: known, isoDateOffset: state.date1904 ? -1462 : 0 },
    layout: { palette: looks.palette, digit: digitPixels(styles.defaultFont) },
    conditional: { palette: looks.palette, differentials: looks.differentials },
    xfOf: style => {
      const wanted = state.styles[style];
      return wanted ? styles.xfOf(wanted) : 0;
    },
    resolve: reference => referredCells(state, reference),
    dynamicArray: () => (metadata ??= dynamicArrayMetadata(draft, workbook)),
  };
  const close = (): void => {
    if (styles.changed) draft.putTree(stylesPart, styles.tree);
    if (!strings.changed) return;
    const target = stringsPart ?? "xl/sharedStrings.xml";
    draft.putText(target, strings.print());
    if (stringsPart !== undefined) return;
    draft.declareType(target, TYPES.sharedStrings);
    draft.relate(workbook, "sharedStrings", target);
  };
  return { writing, close };
}

function holdsFormulas(state: WorkbookState): boolean {
  return state.sheets.some(sheet => {
    let found = false;
    sheet.cells.visit(WHOLE_SHEET, cell => { found ||= cell.formula !== undefined; });
    return found;
  });
}

/** Excel rebuilds the order of calculation by itself; an outdated one makes it offer a repair. */
function dropCalculationChain(draft: PackageDraft, workbook: string): void {
  const chain = draft.related(workbook, "calcChain");
  if (!chain) return;
  draft.unrelate(workbook, chain.id);
  draft.remove(chain.target);
}

function sameSettings(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}
