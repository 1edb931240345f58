import { attribute, element, elements } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import type { SheetSections } from "./sheet-sections";

/** [MS-XLSX] 2.2.6: where conditional formats and validations live that the first edition has no words for. */
export const CONDITIONAL_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
export const VALIDATION_EXTENSION = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

export function extension(sections: SheetSections, uri: string): XmlElement | undefined {
  return elements(sections.tree("extLst"), "ext").find(each => attribute(each, "uri")?.toUpperCase() === uri.toUpperCase());
}

/** Several can be exchanged at once: the list is one section. Undefined takes an extension away. */
export function replaceExtensions(sections: SheetSections, changes: ReadonlyMap<string, XmlElement | undefined>): void {
  if (changes.size === 0) return;
  const tree = sections.tree("extLst");
  const wanted = new Map([...changes].map(([uri, made]) => [uri.toUpperCase(), made]));
  const kept = elements(tree, "ext").flatMap(each => {
    const uri = attribute(each, "uri")?.toUpperCase() ?? "";
    if (!wanted.has(uri)) return [each];
    const made = wanted.get(uri);
    wanted.delete(uri);
    return made ? [made] : [];
  });
  const all = [...kept, ...[...wanted.values()].filter(made => made !== undefined)];
  sections.replace("extLst", all.length > 0 ? [{ ...(tree ?? element("extLst")), children: all }] : []);
}
