import type { NameState, SheetState } from "../../state";
import { areaAddress } from "../cells/cell-address";
import { shownFormula } from "../cells/shown-formula";
import { storedFormula } from "../cells/stored-formula";
import { attribute, element, elements, numberOf, setAttributes, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { decodeXstring, toXstring } from "../xml/xml-text";
import { absoluteReference } from "./sheet-reference";

interface Wanted { readonly name: string; readonly sheet: number | undefined; readonly text: string; readonly state?: NameState }

export interface NamesPlan {
  readonly names: readonly NameState[];
  /** The place of each sheet among all tabs, where a name's localSheetId points. */
  readonly places: ReadonlyMap<SheetState, number>;
  /** Old place -> new place; a place that is missing is a sheet that is gone. */
  readonly moved: ReadonlyMap<number, number>;
}

/** Kept as they are by the file's writer for features that we do not know: left alone while their sheet is there. */
const OURS = new Set(["_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"]);

/** The `definedName` elements: those that still hold, then the new ones. */
export function writeNames(old: readonly XmlElement[], plan: NamesPlan): XmlElement[] {
  const wanted = new Map(wantedNames(plan).map(each => [keyOf(each.name, each.sheet), each]));
  const kept = old.flatMap(each => {
    const place = numberOf(each, "localSheetId");
    const sheet = place === undefined ? undefined : plan.moved.get(place);
    if (place !== undefined && sheet === undefined) return [];
    const name = attribute(each, "name") ?? "";
    const wish = wanted.get(keyOf(name, sheet));
    const foreign = name.toLowerCase().startsWith("_xlnm.") && !OURS.has(name.toLowerCase());
    if (!wish && !foreign && !isForeignFilter(name, sheet, plan)) return [];
    wanted.delete(keyOf(name, sheet));
    return [updated(each, sheet, wish)];
  });
  return [...kept, ...[...wanted.values()].map(printName)];
}

function wantedNames(plan: NamesPlan): Wanted[] {
  const own = plan.names.map(each => wantedName(each, undefined));
  const local = [...plan.places].flatMap(([sheet, place]) => [...sheet.names.map(each => wantedName(each, place)), ...printNames(sheet, place)]);
  return [...own, ...local];
}

function wantedName(state: NameState, sheet: number | undefined): Wanted {
  return { name: state.name, sheet, text: storedFormula(state.formula, { table: undefined }), state };
}

function printNames(sheet: SheetState, place: number): Wanted[] {
  const { printArea, titleColumns, titleRows } = sheet.page;
  const titles = [titleColumns, titleRows].filter(each => each !== undefined && each !== "").join(",");
  const made: Wanted[] = [];
  if (sheet.autoFilter) made.push({ name: "_xlnm._FilterDatabase", sheet: place, text: absoluteReference(sheet.name, areaAddress(sheet.autoFilter)) });
  if (printArea) made.push({ name: "_xlnm.Print_Area", sheet: place, text: absoluteReference(sheet.name, printArea) });
  if (titles) made.push({ name: "_xlnm.Print_Titles", sheet: place, text: absoluteReference(sheet.name, titles) });
  return made;
}

/** Excel also keeps the range of a table's or a past filter under this hidden name. */
function isForeignFilter(name: string, sheet: number | undefined, plan: NamesPlan): boolean {
  if (name.toLowerCase() !== "_xlnm._filterdatabase") return false;
  return [...plan.places].some(([state, place]) => place === sheet && !state.autoFilter);
}

function updated(old: XmlElement, sheet: number | undefined, wish: Wanted | undefined): XmlElement {
  const made = element(old.name, { ...Object.fromEntries(old.attributes) }, [...old.children]);
  if (sheet !== undefined) setAttributes(made, { localSheetId: sheet });
  if (!wish) return made;
  if (!saysTheSame(old, wish)) made.children = [toXstring(wish.text)];
  if (wish.state) {
    if ((attribute(old, "hidden") === "1" || attribute(old, "hidden") === "true") === wish.state.visible) setAttributes(made, { hidden: wish.state.visible ? undefined : true });
    if (attribute(old, "comment") !== wish.state.comment) setAttributes(made, { comment: wish.state.comment });
  }
  return made;
}

function saysTheSame(old: XmlElement, wish: Wanted): boolean {
  const text = decodeXstring(textOf(old));
  if (wish.state) return shownFormula(text) === wish.state.formula;
  return normal(text) === normal(wish.text);
}

function normal(reference: string): string {
  return reference.replace(/[$']/g, "").split(",").sort().join(",").toUpperCase();
}

function printName(wish: Wanted): XmlElement {
  const hidden = wish.state ? !wish.state.visible : wish.name === "_xlnm._FilterDatabase";
  return element("definedName", { name: wish.name, comment: wish.state?.comment, localSheetId: wish.sheet, hidden: hidden || undefined }, [toXstring(wish.text)]);
}

function keyOf(name: string, sheet: number | undefined): string {
  return `${sheet ?? ""}|${name.toLowerCase()}`;
}

export function sameNames(old: readonly XmlElement[], made: readonly XmlElement[]): boolean {
  const text = (each: XmlElement): string => JSON.stringify([[...each.attributes], textOf(each)]);
  return old.length === made.length && old.every((each, at) => text(each) === text(made[at] ?? each));
}

/** Elements of a list without the text between them. */
export function nameElements(list: XmlElement | undefined): XmlElement[] {
  return elements(list, "definedName");
}
