import { resolveTarget } from "../parts/part-path";
import type { PackageDraft } from "../parts/package-draft";
import { attribute, child, element, elements, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { printXml, XML_HEADER } from "../xml/print-xml";
import { TYPES } from "../parts/ooxml-names";

/**
 * Excel keeps an add-in's settings in a web extension part, tied to the identity under which the add-in was installed;
 * the simulator has no such identity, and a made-up one would have Excel look for an add-in on opening. So they are
 * written to a custom XML part of this name space, each value as JSON. Files from Excel are read from their web
 * extensions for as long as no part of ours is there.
 */
export const SETTINGS_NAMESPACE = "urn:excel-simulator:settings";

export function readAddInSettings(draft: PackageDraft, workbook: string): Map<string, unknown> {
  const own = settingsPart(draft, workbook);
  const properties = own === undefined ? extensionProperties(draft) : elements(draft.tree(own), "setting");
  const settings = new Map<string, unknown>();
  for (const each of properties) {
    const name = attribute(each, "name");
    if (name !== undefined) settings.set(name, parseJson(own === undefined ? (attribute(each, "value") ?? "") : textOf(each)));
  }
  return settings;
}

export function writeAddInSettings(draft: PackageDraft, workbook: string, settings: ReadonlyMap<string, unknown>): void {
  const existing = settingsPart(draft, workbook);
  const items = [...settings].map(([name, value]) => element("setting", { name }, [JSON.stringify(value) ?? "null"]));
  const tree = element("settings", { xmlns: SETTINGS_NAMESPACE }, items);
  const part = existing ?? draft.freeName("customXml/item", ".xml");
  // Control characters are not a matter here: JSON escapes them.
  draft.putText(part, XML_HEADER + printXml(tree));
  if (existing !== undefined) return;
  const number = /(\d+)\.xml$/.exec(part)?.[1] ?? "1";
  const properties = `customXml/itemProps${number}.xml`;
  draft.putTree(properties, element("ds:datastoreItem", { "ds:itemID": itemId(number), "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml" }, [
    element("ds:schemaRefs", {}, [element("ds:schemaRef", { "ds:uri": SETTINGS_NAMESPACE })]),
  ]));
  draft.declareType(properties, TYPES.customXmlProps);
  draft.relate(workbook, "customXml", part);
  draft.relate(part, "customXmlProps", properties);
}

function settingsPart(draft: PackageDraft, workbook: string): string | undefined {
  const parts = draft.relations(workbook).filter(each => each.kind === "customXml").map(each => each.target);
  return parts.find(part => draft.text(part)?.includes(SETTINGS_NAMESPACE));
}

function extensionProperties(draft: PackageDraft): XmlElement[] {
  const panes = draft.related("", "webextensiontaskpanes")?.target;
  if (panes === undefined) return [];
  return draft.relations(panes)
    .filter(each => each.kind === "webextension" && !each.external)
    .flatMap(each => elements(child(draft.tree(resolveTarget("", each.target)), "properties"), "property"));
}

/** A stored text that is not JSON is a text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function itemId(number: string): string {
  return `{5E77FA2B-0C1D-4E6A-9F30-${number.padStart(12, "0")}}`;
}
