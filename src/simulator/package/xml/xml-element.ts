/** A small tree for parts of modest size. `local` is the name without its prefix: prefixes differ between writers. */
export interface XmlElement {
  name: string;
  readonly local: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
  /** Offsets in the text that it was read from; -1 when it was made here. */
  readonly start: number;
  readonly end: number;
}
export type XmlNode = XmlElement | string;

export function element(name: string, attributes: Attributes = {}, children: XmlNode[] = []): XmlElement {
  const made: XmlElement = { name, local: localName(name), attributes: new Map(), children, start: -1, end: -1 };
  setAttributes(made, attributes);
  return made;
}

/** Undefined leaves the attribute out (or takes it away); booleans are written as 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function setAttributes(target: XmlElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) target.attributes.delete(name);
    else target.attributes.set(name, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
  }
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function elements(parent: XmlElement | undefined, local?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child !== "string" && (local === undefined || child.local === local)) found.push(child);
  }
  return found;
}

export function child(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  for (const node of parent?.children ?? []) if (typeof node !== "string" && node.local === local) return node;
  return undefined;
}

export function descend(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, local) => child(at, local), parent);
}

export function textOf(parent: XmlElement | undefined): string {
  return (parent?.children ?? []).map(node => (typeof node === "string" ? node : textOf(node))).join("");
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(from: XmlElement | undefined, local: string): string | undefined {
  if (!from) return undefined;
  const plain = from.attributes.get(local);
  if (plain !== undefined) return plain;
  for (const [name, value] of from.attributes) if (localName(name) === local && !name.startsWith("xmlns")) return value;
  return undefined;
}

export function numberOf(from: XmlElement | undefined, local: string): number | undefined {
  const text = attribute(from, local);
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** xsd:boolean; `otherwise` is the schema's default for an attribute that is not there. */
export function flag(from: XmlElement | undefined, local: string, otherwise: "on" | "off" = "off"): boolean {
  const text = attribute(from, local);
  if (text === undefined) return otherwise === "on";
  return text === "1" || text === "true" || text === "on";
}

/** "r:id" of a drawing, table part, sheet …: the attribute "id" that carries a prefix. */
export function relationId(from: XmlElement | undefined, local = "id"): string | undefined {
  for (const [name, value] of from?.attributes ?? []) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}
