import type { SheetState, WorkbookState } from "../state";
import { readSharedStrings } from "./cells/read-shared-strings";
import type { SharedString } from "./cells/read-shared-strings";
import { BrokenPart, isPackageFault } from "./package-fault";
import type { PackageFault } from "./package-fault";
import { PackageDraft } from "./parts/package-draft";
import { readSheet } from "./sheet/read-sheet";
import { digitPixels } from "./sheet/lengths";
import { readStyles } from "./styles/read-styles";
import { readNames } from "./workbook/read-names";
import { readWorkbookSettings } from "./workbook/read-workbook-settings";
import { allSheets, workbookPart, worksheetEntries } from "./workbook/workbook-parts";
import type { XmlElement } from "./xml/xml-element";
import { openZip, type Unpacker } from "./zip/open-zip";

/**
 * An .xlsx or .xlsm file as the simulator's workbook. What the state has no word for stays in `origin`, from which
 * `writeXlsx` copies it. `options.name` is the file's name, `options.unpacker` the machine's own.
 */
export function readXlsx(bytes: Uint8Array, options: { name?: string; unpacker?: Unpacker } = {}): WorkbookState | PackageFault {
  const entries = openZip(bytes, options.unpacker);
  if (isPackageFault(entries)) return entries;
  try {
    const draft = new PackageDraft(entries);
    const part = workbookPart(draft);
    return part === undefined ? { kind: "not-a-workbook" } : readWorkbook(draft, part, options.name ?? "工作簿1.xlsx");
  } catch (reason) {
    if (reason instanceof BrokenPart) return { kind: "broken-part", part: reason.part };
    throw reason;
  }
}

function readWorkbook(draft: PackageDraft, part: string, name: string): WorkbookState | PackageFault {
  const workbook = draft.tree(part);
  if (workbook?.local !== "workbook") return { kind: "not-a-workbook" };
  checkPresent(draft, part, workbook);
  const { styles, source } = readStyles(draft, part);
  const settings = readWorkbookSettings(draft, part, workbook);
  const base = { name: styles[0]?.font.name ?? "Calibri", size: styles[0]?.font.size ?? 11 };
  const context = {
    cells: { strings: sharedStrings(draft, part), isoDateOffset: settings.date1904 ? -1462 : 0 },
    layout: { palette: source.palette, digit: digitPixels(base) },
    conditional: { palette: source.palette, differentials: source.differentials },
  };
  const entries = worksheetEntries(draft, part, workbook);
  const sheets: SheetState[] = [];
  for (const [at, entry] of entries.entries()) {
    const sheet = readSheet({ draft, part: entry.part, name: entry.name, visibility: visibilityOf(entry.state), fallbackId: sheetId(at) }, context);
    sheets.push(sheets.some(other => other.id === sheet.id) ? { ...sheet, id: sheetId(at + entries.length) } : sheet);
  }
  const state: WorkbookState = {
    name,
    sheets,
    names: [],
    styles,
    ...settings,
    origin: { entries: draft.entries(), sheetParts: new Map(sheets.map((sheet, at) => [sheet.id, entries[at]?.part ?? ""])) },
  };
  // A name's localSheetId counts chart sheets as well.
  const places = allSheets(draft, part, workbook).map(each => sheets[entries.findIndex(entry => entry.relation === each.relation)]);
  readNames(workbook, { names: state.names, sheets: places });
  return state;
}

/** A sheet that the workbook names and the package lacks would be lost in silence; what is broken is found before anything is done. */
function checkPresent(draft: PackageDraft, part: string, workbook: XmlElement): void {
  const sheets = allSheets(draft, part, workbook).map(entry => draft.byId(part, entry.relation)?.target ?? part);
  const missing = [...sheets, draft.related(part, "styles")?.target ?? part].find(target => !draft.has(target));
  if (missing !== undefined) throw new BrokenPart(missing, "missing");
  if (sheets.includes(part)) throw new BrokenPart(part, "a sheet has no part");
  // The list of sheets in it is read again when the workbook is written.
  draft.tree(draft.related("", "extended-properties")?.target ?? part);
}

function sharedStrings(draft: PackageDraft, workbook: string): readonly SharedString[] {
  const part = draft.related(workbook, "sharedStrings")?.target;
  if (part === undefined) return [];
  try {
    return readSharedStrings(draft.text(part));
  } catch (reason) {
    throw new BrokenPart(part, reason instanceof Error ? reason.message : "unreadable");
  }
}

function visibilityOf(word: string): SheetState["visibility"] {
  return word === "hidden" ? "Hidden" : word === "veryHidden" ? "VeryHidden" : "Visible";
}

/** As Excel numbers them: the same file opened twice has the same ids. */
function sheetId(at: number): string {
  return `{00000000-0001-0000-${(at).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
}
