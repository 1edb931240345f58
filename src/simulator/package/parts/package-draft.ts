import { BrokenPart } from "../package-fault";
import { attribute, element, elements } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { parseXml } from "../xml/parse-xml";
import { printXml, XML_HEADER } from "../xml/print-xml";
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from "./ooxml-names";
import type { RelationKind } from "./ooxml-names";
import { decodePart } from "./decode-part";
import { relationsPartOf, relativeTarget, resolveTarget } from "./part-path";

export interface Relation { readonly id: string; readonly kind: string; readonly target: string; readonly external: boolean }

const CONTENT_TYPES_PART = "[Content_Types].xml";

/**
 * A package that is being read or changed. Entries stay the very bytes they were until something is put in their
 * place. Part names are looked up without regard to case (ECMA-376 part 2, 6.2.2.3).
 */
export class PackageDraft {
  readonly #entries: Map<string, Uint8Array>;
  readonly #names = new Map<string, string>();
  readonly #relations = new Map<string, readonly Relation[]>();
  /** The content types once they were changed: every new part adds to them, so they are printed when they are asked for. */
  #types: XmlElement | undefined;

  constructor(entries: ReadonlyMap<string, Uint8Array>) {
    this.#entries = new Map(entries);
    for (const name of entries.keys()) this.#names.set(name.toLowerCase(), name);
  }

  entries(): ReadonlyMap<string, Uint8Array> {
    if (this.#types) this.putTree(CONTENT_TYPES_PART, this.#types);
    this.#types = undefined;
    return this.#entries;
  }

  has(part: string): boolean {
    return this.#names.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array | undefined {
    return this.#entries.get(this.#names.get(part.toLowerCase()) ?? part);
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes && decodePart(bytes);
  }

  /** The part as a tree; undefined when there is no such part, BrokenPart when it is not well-formed. */
  tree(part: string): XmlElement | undefined {
    const text = this.text(part);
    if (text === undefined) return undefined;
    try {
      return parseXml(text);
    } catch (reason) {
      throw new BrokenPart(part, reason instanceof Error ? reason.message : "not well-formed");
    }
  }

  putText(part: string, text: string): void {
    const name = this.#names.get(part.toLowerCase()) ?? part;
    this.#names.set(part.toLowerCase(), name);
    this.#entries.set(name, new TextEncoder().encode(text));
    const source = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
    if (source) this.#relations.delete(`${source[1]}${source[2]}`);
  }

  putTree(part: string, tree: XmlElement): void {
    this.putText(part, XML_HEADER + printXml(tree));
  }

  /** With its own relations and its content type. */
  remove(part: string): void {
    for (const each of [part, relationsPartOf(part)]) {
      this.#entries.delete(this.#names.get(each.toLowerCase()) ?? each);
      this.#names.delete(each.toLowerCase());
    }
    this.#relations.delete(part);
    const types = this.#types ?? this.tree(CONTENT_TYPES_PART);
    const kept = types?.children.filter(node => typeof node === "string" || !isOverrideOf(node, part));
    if (!types || !kept || kept.length === types.children.length) return;
    types.children = kept;
    this.#types = types;
  }

  /** A part with everything that only it refers to. */
  removeWithRelated(part: string): void {
    const related = this.relations(part).filter(each => !each.external).map(each => each.target);
    this.remove(part);
    for (const each of related) if (this.has(each) && !this.#isReferred(each)) this.removeWithRelated(each);
  }

  #isReferred(part: string): boolean {
    for (const name of this.#entries.keys()) {
      const source = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
      if (source && this.relations(`${source[1]}${source[2]}`).some(each => !each.external && each.target === part)) return true;
    }
    return false;
  }

  /** A name that is not taken, such as "xl/charts/chart7.xml" for ("xl/charts/chart", ".xml"). */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  relations(source: string): readonly Relation[] {
    const cached = this.#relations.get(source);
    if (cached) return cached;
    const read = elements(this.tree(relationsPartOf(source)), "Relationship").map(each => {
      const external = attribute(each, "TargetMode") === "External";
      const target = attribute(each, "Target") ?? "";
      const type = attribute(each, "Type") ?? "";
      return {
        id: attribute(each, "Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : this.#spelling(resolveTarget(source, target)),
        external,
      };
    });
    this.#relations.set(source, read);
    return read;
  }

  related(source: string, kind: RelationKind): Relation | undefined {
    return this.relations(source).find(each => each.kind === kind && !each.external);
  }

  byId(source: string, id: string | undefined): Relation | undefined {
    return id === undefined ? undefined : this.relations(source).find(each => each.id === id);
  }

  /** Gives the id of the new relation. `type` defaults to the kind's transitional name. */
  relate(source: string, kind: RelationKind, target: string): string {
    const part = relationsPartOf(source);
    const tree = this.tree(part) ?? element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS });
    const taken = new Set(elements(tree).map(each => attribute(each, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const base = kind === "core-properties" ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata" : RELATIONSHIPS;
    tree.children.push(element("Relationship", { Id: `rId${number}`, Type: `${base}/${kind}`, Target: relativeTarget(source, target) }));
    this.putTree(part, tree);
    return `rId${number}`;
  }

  unrelate(source: string, id: string): void {
    const part = relationsPartOf(source);
    const tree = this.tree(part);
    if (!tree) return;
    tree.children = tree.children.filter(node => typeof node === "string" || attribute(node, "Id") !== id);
    this.putTree(part, tree);
  }

  declareType(part: string, type: string): void {
    const types = this.#types ?? this.tree(CONTENT_TYPES_PART) ?? element("Types", { xmlns: CONTENT_TYPES });
    const existing = elements(types, "Override").find(each => isOverrideOf(each, part));
    if (existing) existing.attributes.set("ContentType", type);
    else types.children.push(element("Override", { PartName: `/${part}`, ContentType: type }));
    this.#types = types;
  }

  #spelling(part: string): string {
    return this.#names.get(part.toLowerCase()) ?? part;
  }
}

function isOverrideOf(type: XmlElement, part: string): boolean {
  const name = (attribute(type, "PartName") ?? "").replace(/^\//, "").toLowerCase();
  return type.local === "Override" && name === part.toLowerCase();
}
