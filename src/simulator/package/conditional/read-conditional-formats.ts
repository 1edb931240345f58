import type { ConditionalFormatState } from "../../state";
import { parseAreas } from "../cells/cell-address";
import { CONDITIONAL_EXTENSION, extension } from "../sheet/sheet-extensions";
import type { SheetSections } from "../sheet/sheet-sections";
import type { Palette } from "../styles/read-color";
import { readColor } from "../styles/read-color";
import { given } from "../given";
import { readFill, readFont } from "../styles/read-style";
import { attribute, child, elements, flag, numberOf, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { readRule } from "./read-rule";

export interface ConditionalContext { readonly palette: Palette; readonly differentials: readonly XmlElement[] }

/** A rule as read, with the elements that say it, so that an unchanged one can be written as it stood. */
export interface SourcedFormat {
  /** Undefined for a rule that the state has no word for. */
  readonly state: ConditionalFormatState | undefined;
  readonly sqref: string;
  readonly rule: XmlElement | undefined;
  readonly extended: XmlElement | undefined;
}

export function readConditionalFormats(sections: SheetSections, context: ConditionalContext): ConditionalFormatState[] {
  return sourcedFormats(sections, context)
    .flatMap(each => each.state ?? [])
    .sort((one, other) => one.priority - other.priority)
    .map((state, at) => ({ ...state, id: `{00000000-000E-0000-0000-${(at + 1).toString(16).toUpperCase().padStart(12, "0")}}` }));
}

export function sourcedFormats(sections: SheetSections, context: ConditionalContext): SourcedFormat[] {
  const list = child(extension(sections, CONDITIONAL_EXTENSION), "conditionalFormattings");
  const groups = elements(list, "conditionalFormatting").map(group => ({ sqref: textOf(child(group, "sqref")), rules: elements(group, "cfRule") }));
  const used = new Set<XmlElement>();
  const first = sections.trees("conditionalFormatting").flatMap(group => elements(group, "cfRule").map(rule => {
    const id = textOf(elements(child(rule, "extLst"), "ext").flatMap(ext => elements(ext, "id"))[0]).trim();
    const extended = id === "" ? undefined : groups.flatMap(each => each.rules).find(each => attribute(each, "id") === id);
    if (extended) used.add(extended);
    return sourced({ rule, extended, sqref: attribute(group, "sqref") ?? "" }, context);
  }));
  const second = groups.flatMap(group => group.rules.filter(rule => !used.has(rule))
    .map(extended => sourced({ rule: undefined, extended, sqref: group.sqref }, context)));
  return [...first, ...second];
}

function sourced(source: Omit<SourcedFormat, "state">, context: ConditionalContext): SourcedFormat {
  const rule = source.rule ?? source.extended;
  const [area, ...more] = parseAreas(source.sqref);
  const read = rule && readRule(rule, source.extended, context.palette);
  if (!rule || !read || !area) return { ...source, state: undefined };
  const differential = context.differentials[numberOf(rule, "dxfId") ?? -1] ?? child(rule, "dxf");
  const state = given({
    id: "",
    area,
    more: more.length > 0 ? more : undefined,
    ...read,
    // The file counts from 1 (Excel repairs a 0), the API from 0.
    priority: Math.max(0, (numberOf(rule, "priority") ?? 1) - 1),
    stopIfTrue: flag(rule, "stopIfTrue"),
    format: readFormat(differential, context.palette),
  });
  return { ...source, state };
}

function readFormat(differential: XmlElement | undefined, palette: Palette): ConditionalFormatState["format"] {
  const font = child(differential, "font");
  const { color } = readFont(font, palette);
  const mark = (name: string): boolean | undefined => {
    const found = child(font, name);
    return found && flag(found, "val", "on");
  };
  return given({
    fill: readFill(child(differential, "fill"), palette, "differential").color,
    fontColor: color ?? readColor(child(font, "color"), palette),
    bold: mark("b"),
    italic: mark("i"),
    numberFormat: attribute(child(differential, "numFmt"), "formatCode"),
  });
}
