import type { SheetState, WorkbookState } from "../../state";
import { RELATIONSHIPS } from "../parts/ooxml-names";
import type { PackageDraft } from "../parts/package-draft";
import { attribute, child, element, elements, flag, setAttributes } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { allSheets } from "./workbook-parts";
import { nameElements, sameNames, writeNames } from "./write-names";

export interface WorkbookWriting {
  readonly draft: PackageDraft;
  readonly part: string;
  readonly state: WorkbookState;
  /** The part of each sheet, new ones included; all of them are related to the workbook already. */
  readonly parts: ReadonlyMap<SheetState, string>;
  /** The sheet to open with, where that is another one than before or stands elsewhere now. */
  readonly activate: SheetState | undefined;
  /** Whether formulas elsewhere may now show something else than what is stored. */
  readonly recalculate: boolean;
}

/** CT_Workbook's children in the schema's order. */
const ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "absPath", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
  "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr",
  "webPublishObjects", "extLst",
];

/** Gives whether the list of sheets (their names, order or number) is another one than before. */
export function writeWorkbook(writing: WorkbookWriting): { sheetsChanged: boolean } {
  const { draft, part, state } = writing;
  const tree = draft.tree(part) ?? element("workbook");
  const before = allSheets(draft, part, tree);
  const tabs = tabsOf(writing, before);
  const edit = new WorkbookEdit(tree);
  let highest = Math.max(0, ...before.map(entry => entry.sheetId));
  const sheets = tabs.map(tab => sheetElement(tab, { tree, before, draft, part, newId: () => ++highest }));
  const sheetsChanged = edit.exchange("sheets", sheets);
  const places = new Map(state.sheets.map(sheet => [sheet, tabs.findIndex(tab => tab.sheet === sheet)]));
  const moved = new Map(before.flatMap((entry, at) => {
    const place = tabs.findIndex(tab => tab.part === entry.part);
    return place < 0 ? [] : [[at, place] as const];
  }));
  const old = nameElements(child(tree, "definedNames"));
  const names = writeNames(old, { names: state.names, places, moved });
  if (!sameNames(old, names)) edit.exchange("definedNames", names);
  if (writing.activate) edit.set("bookViews", "activeTab", places.get(writing.activate) || undefined);
  edit.set("workbookPr", "date1904", state.date1904 || undefined);
  edit.set("workbookProtection", "lockStructure", state.protected || undefined);
  edit.set("calcPr", "calcMode", { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" }[state.calculationMode]);
  if (writing.recalculate) edit.set("calcPr", "fullCalcOnLoad", true);
  if (edit.changed) draft.putTree(part, tree);
  return { sheetsChanged };
}

interface Tab { readonly part: string; readonly sheet: SheetState | undefined }

/** The state's sheets in their order; chart sheets and the like keep the place that they had. */
function tabsOf(writing: WorkbookWriting, before: readonly { part: string; relation: string }[]): Tab[] {
  const { draft, part, state, parts } = writing;
  const tabs: Tab[] = state.sheets.map(sheet => ({ part: parts.get(sheet) ?? "", sheet }));
  before.forEach((entry, at) => {
    const kind = draft.byId(part, entry.relation)?.kind;
    if (kind !== undefined && kind !== "worksheet") tabs.splice(at, 0, { part: entry.part, sheet: undefined });
  });
  return tabs;
}

interface SheetList { tree: XmlElement; before: readonly { part: string }[]; draft: PackageDraft; part: string; newId: () => number }

function sheetElement(tab: Tab, from: SheetList): XmlElement {
  const old = elements(child(from.tree, "sheets"), "sheet")[from.before.findIndex(entry => entry.part === tab.part)];
  const relation = from.draft.relations(from.part).find(each => each.target === tab.part)?.id;
  const made = old ? element(old.name, Object.fromEntries(old.attributes)) : element("sheet");
  if (!tab.sheet) return made;
  const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[tab.sheet.visibility];
  if (attribute(made, "state") !== "visible" || state !== undefined) setAttributes(made, { state });
  setAttributes(made, { name: tab.sheet.name });
  if (!old) setAttributes(made, { sheetId: from.newId(), "xmlns:r": RELATIONSHIPS, "r:id": relation });
  return made;
}

/** Changes to the root's children, and whether there were any. */
class WorkbookEdit {
  changed = false;
  readonly #tree: XmlElement;
  readonly #prefix: string;

  constructor(tree: XmlElement) {
    this.#tree = tree;
    this.#prefix = tree.name.slice(0, tree.name.indexOf(":") + 1);
  }

  exchange(local: string, children: readonly XmlElement[]): boolean {
    const existing = child(this.#tree, local);
    const text = (list: readonly XmlElement[]): string => JSON.stringify(list.map(each => [each.local, [...each.attributes], each.children]));
    if (text(elements(existing)) === text(children)) return false;
    this.changed = true;
    if (existing && children.length === 0) this.#tree.children = this.#tree.children.filter(each => each !== existing);
    else (existing ?? this.#insert(local)).children = children.map(each => ({ ...each, name: this.#prefix + each.local }));
    return true;
  }

  set(local: string, name: string, value: string | number | boolean | undefined): void {
    const parent = child(this.#tree, local);
    const target = local === "bookViews" ? child(parent, "workbookView") : parent;
    const now = target && attribute(target, name);
    const same = typeof value === "boolean" ? flag(target, name) === value : String(value ?? "") === (now ?? "");
    const absent = value === undefined && (now === undefined || now === "0" || now === "false" || now === "auto");
    if (same || absent) return;
    this.changed = true;
    if (target) setAttributes(target, { [name]: value });
    else {
      const list = parent ?? this.#insert(local);
      if (local === "bookViews") list.children.push(element(`${this.#prefix}workbookView`, { [name]: value }));
      else setAttributes(list, { [name]: value });
    }
  }

  #insert(local: string): XmlElement {
    const made = element(this.#prefix + local);
    const at = this.#tree.children.findIndex(each => typeof each !== "string" && ORDER.indexOf(each.local) > ORDER.indexOf(local));
    this.#tree.children.splice(at < 0 ? this.#tree.children.length : at, 0, made);
    return made;
  }
}
