import type { Area, ConditionalFormatState } from "../../state";
import { areaAddress } from "../cells/cell-address";
import { EXCEL_MAIN, X14 } from "../parts/ooxml-names";
import { CONDITIONAL_EXTENSION } from "../sheet/sheet-extensions";
import type { SheetSections } from "../sheet/sheet-sections";
import type { StylesEditor } from "../styles/styles-editor";
import { element, setAttributes } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { isExtendedOnly, printExtended } from "./print-extended";
import { printRule } from "./print-rule";
import { sourcedFormats } from "./read-conditional-formats";
import type { ConditionalContext } from "./read-conditional-formats";

export interface ConditionalPlan {
  readonly formats: readonly ConditionalFormatState[];
  readonly context: ConditionalContext;
  readonly styles: StylesEditor;
  /** Receives the sheet's extension where it must change. */
  readonly extensions: Map<string, XmlElement | undefined>;
}

interface Written { readonly sqref: string; readonly rule: XmlElement | undefined; readonly extended: XmlElement | undefined }

/** Rules that are as they were in the file are written from the file's own elements. */
export function writeConditionalFormats(sections: SheetSections, plan: ConditionalPlan): void {
  const old = sourcedFormats(sections, plan.context);
  const known = old.filter(each => each.state !== undefined);
  const rest = new Set(known);
  const matched = plan.formats.map(format => {
    const same = [...rest].find(each => each.state && keyOf(each.state) === keyOf(format));
    if (same) rest.delete(same);
    return { format, same };
  });
  if (rest.size === 0 && matched.every(each => each.same !== undefined)) return;
  const foreign = old.filter(each => each.state === undefined);
  const written = [...foreign, ...matched.map(({ format, same }, at) => same ?? print(format, { at, plan }))];
  sections.replace("conditionalFormatting", grouped(written.filter(each => each.rule !== undefined)).map(([sqref, group]) =>
    element("conditionalFormatting", { sqref }, group.flatMap(each => each.rule ?? []))));
  const extended = written.filter(each => each.extended !== undefined);
  if (extended.length > 0 || old.some(each => each.extended)) plan.extensions.set(CONDITIONAL_EXTENSION, printExtension(extended));
}

function print(format: ConditionalFormatState, from: { at: number; plan: ConditionalPlan }): Written {
  const sqref = areasOf(format).map(areaAddress).join(" ");
  const id = `{00000000-000E-0000-0000-${String(format.priority * 1000 + from.at).padStart(12, "0")}}`;
  const extended = printExtended(format, id);
  if (isExtendedOnly(format)) return { sqref, rule: undefined, extended };
  const rule = printRule(format, from.plan.styles.differentialOf(format.format));
  if (extended) {
    rule.children.push(element("extLst", {}, [element("ext", { "xmlns:x14": X14, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" }, [element("x14:id", {}, [id])])]));
  }
  return { sqref, rule, extended };
}

function printExtension(extended: readonly Written[]): XmlElement | undefined {
  if (extended.length === 0) return undefined;
  const groups = grouped(extended).map(([sqref, group]) => {
    const made = element("x14:conditionalFormatting", { "xmlns:xm": EXCEL_MAIN }, [...group.flatMap(each => each.extended ?? []), element("xm:sqref", {}, [sqref])]);
    return made;
  });
  const list = element("x14:conditionalFormattings", {}, groups);
  const made = element("ext", { "xmlns:x14": X14, uri: CONDITIONAL_EXTENSION }, [list]);
  setAttributes(made, { "xmlns:x14": X14 });
  return made;
}

function grouped(written: readonly Written[]): [string, Written[]][] {
  const groups = new Map<string, Written[]>();
  for (const each of written) {
    const group = groups.get(each.sqref);
    if (group) group.push(each);
    else groups.set(each.sqref, [each]);
  }
  return [...groups];
}

export function areasOf(of: { area: Area; more?: Area[] }): readonly Area[] {
  return [of.area, ...(of.more ?? [])];
}

/** Everything but the id, which a file does not keep. */
function keyOf(format: ConditionalFormatState): string {
  const { type, priority, stopIfTrue, rule, format: look } = format;
  return JSON.stringify([areasOf(format).map(areaAddress), type, priority, stopIfTrue, sorted(rule), sorted(look)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).filter(([, each]) => each !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, sorted(each)]);
}

