import { BrokenPart } from "../package-fault";
import { MAIN } from "../parts/ooxml-names";
import { localName } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { parseXml, readTag } from "../xml/parse-xml";
import { printXml } from "../xml/print-xml";

export interface Section { readonly local: string; readonly start: number; readonly end: number }

/** The children of `worksheet` in the order that the schema demands (ECMA-376 part 1, A.2, CT_Worksheet). */
export const SHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
  "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
  "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
  "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
] as const;
export type SectionName = (typeof SHEET_ORDER)[number];

/** A sheet's part as text cut into the root's children, so that one can be exchanged without touching another. */
export class SheetSections {
  readonly sections: readonly Section[];
  readonly #rootEnd: number;
  readonly #close: string;
  readonly #prefix: string;
  readonly #namespace: string;
  readonly #replaced = new Map<SectionName, readonly string[]>();

  constructor(readonly part: string, readonly source: string) {
    try {
      const start = rootStart(source);
      const root = readTag(source, start);
      this.#prefix = root.element.name.slice(0, -root.element.local.length);
      this.#namespace = root.element.attributes.get(this.#prefix ? `xmlns:${this.#prefix.slice(0, -1)}` : "xmlns") ?? MAIN;
      this.#rootEnd = root.closed ? source.lastIndexOf("/", root.end) : root.end;
      this.#close = root.closed ? `</${root.element.name}>` : "";
      this.sections = root.closed ? [] : cut(source, root.end);
    } catch (reason) {
      throw new BrokenPart(part, reason instanceof Error ? reason.message : "not well-formed");
    }
  }

  first(local: SectionName): Section | undefined {
    return this.sections.find(each => each.local === local);
  }

  tree(local: SectionName): XmlElement | undefined {
    return this.trees(local)[0];
  }

  trees(local: SectionName): XmlElement[] {
    return this.sections.filter(each => each.local === local).map(each => {
      try {
        return parseXml(this.source.slice(each.start, each.end));
      } catch (reason) {
        throw new BrokenPart(this.part, reason instanceof Error ? reason.message : "not well-formed");
      }
    });
  }

  get touched(): boolean {
    return this.#replaced.size > 0;
  }

  /** All sections of that name give way to these; none takes them out. */
  replace(local: SectionName, made: readonly XmlElement[]): void {
    this.replaceText(local, made.map(each => printXml(this.#qualified(each))));
  }

  replaceText(local: SectionName, made: readonly string[]): void {
    this.#replaced.set(local, made);
  }

  /** For a section that is made as text: its prefix, or the default name space declared on the spot. */
  get prefix(): string {
    return this.#prefix;
  }

  print(): string {
    const inserts = this.sections.map((): string[] => []).concat([[]]);
    for (const [name, made] of inOrder(this.#replaced)) inserts[this.#placeOf(name)]?.push(...made);
    const pieces = [this.source.slice(0, this.#rootEnd), this.#close ? ">" : ""];
    let at = this.#rootEnd;
    this.sections.forEach((section, index) => {
      pieces.push(...(inserts[index] ?? []));
      if (!this.#replaced.has(section.local as SectionName)) pieces.push(this.source.slice(at, section.end));
      at = section.end;
    });
    pieces.push(...(inserts.at(-1) ?? []), this.#close || this.source.slice(at));
    return pieces.join("");
  }

  /** The index of the section to put it before: the first of its name, else the first that comes later in the schema. */
  #placeOf(name: SectionName): number {
    const own = this.sections.findIndex(each => each.local === name);
    if (own >= 0) return own;
    const later = this.sections.findIndex(each => orderOf(each.local) > orderOf(name));
    return later < 0 ? this.sections.length : later;
  }

  /** An element made here bears no prefix: in a part that uses one it declares the default name space itself. */
  #qualified(made: XmlElement): XmlElement {
    if (this.#prefix === "" || made.name.includes(":")) return made;
    return { ...made, attributes: new Map([["xmlns", this.#namespace], ...made.attributes]) };
  }
}

function inOrder(waiting: ReadonlyMap<SectionName, readonly string[]>): (readonly [SectionName, readonly string[]])[] {
  return [...waiting].sort((one, other) => SHEET_ORDER.indexOf(one[0]) - SHEET_ORDER.indexOf(other[0]));
}

function orderOf(local: string): number {
  return (SHEET_ORDER as readonly string[]).indexOf(local);
}

/** The offset of the root's tag: after the declaration and any comments. */
function rootStart(source: string): number {
  const found = /<(?![?!])/.exec(source);
  if (!found) throw new SyntaxError("there is no root element");
  return found.index;
}

function cut(source: string, from: number): Section[] {
  const sections: Section[] = [];
  let at = nextTag(source, from);
  while (source[at + 1] !== "/") {
    if (source[at + 1] === "!" || source[at + 1] === "?") {
      at = nextTag(source, pastSpecial(source, at));
      continue;
    }
    const end = elementEnd(source, at);
    const name = /^<([^\s/>]+)/.exec(source.slice(at, at + 80))?.[1] ?? "";
    sections.push({ local: localName(name), start: at, end });
    at = nextTag(source, end);
  }
  return sections;
}

/** The offset after the element that starts at `start`. */
function elementEnd(source: string, start: number): number {
  const name = /^<([^\s/>]+)/.exec(source.slice(start, start + 80))?.[1] ?? "";
  let at = start;
  let depth = 0;
  // The rows and cells hold no element of this name, and there are very many of them.
  if (localName(name) === "sheetData" && source[tagEnd(source, start) - 1] !== "/") return pastMark(source, `</${name}>`, start);
  for (;;) {
    if (source[at + 1] === "!" || source[at + 1] === "?") {
      at = nextTag(source, pastSpecial(source, at));
      continue;
    }
    const end = tagEnd(source, at);
    if (source[at + 1] === "/") depth--;
    else if (source[end - 1] !== "/") depth++;
    if (depth === 0) return end + 1;
    at = nextTag(source, end);
  }
}

function pastSpecial(source: string, at: number): number {
  if (source.startsWith("<!--", at)) return pastMark(source, "-->", at);
  return source.startsWith("<![CDATA[", at) ? pastMark(source, "]]>", at) : tagEnd(source, at) + 1;
}

/** The ">" of a tag; one inside an attribute's value does not count. */
function tagEnd(source: string, at: number): number {
  let quote = "";
  for (let here = at; here < source.length; here++) {
    const mark = source.charAt(here);
    if (quote) quote = mark === quote ? "" : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === ">") return here;
  }
  throw new SyntaxError(`a tag at ${at} does not end`);
}

function pastMark(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new SyntaxError(`"${mark}" is missing after ${from}`);
  return found + mark.length;
}

function nextTag(source: string, from: number): number {
  const next = source.indexOf("<", from);
  if (next < 0) throw new SyntaxError("the sheet does not end");
  return next;
}
