import type { CellStyle, ConditionalFormatState } from "../../state";
import { child, element, elements, setAttributes } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { printXml } from "../xml/print-xml";
import { builtInId } from "./number-formats";
import { printAlignment, printBorder, printDifferential, printFill, printFont } from "./print-style";
import { alignmentKey, borderKey, fillKey, fontKey, protectionKey, styleKey } from "./style-key";
import type { DefaultFont } from "./style-key";
import { readStyle, styleSource } from "./read-style";
import type { StyleSource } from "./read-style";

/**
 * Adds to a styles part, and never takes away: what the file had keeps its index. A style that is new starts as a copy
 * of the xf that it came from, so that what we have no word for (theme colours, gradients, cell styles) stays.
 */
export class StylesEditor {
  readonly #tree: XmlElement;
  readonly #source: StyleSource;
  readonly #defaultFont: DefaultFont;
  readonly #indexes = new Map<CellStyle, number>();
  readonly #byKey = new Map<string, number>();
  /** For each list the text of its items, to find an equal one. */
  readonly #printed = new Map<string, Map<string, number>>();
  changed = false;

  constructor(tree: XmlElement, theme: readonly string[]) {
    this.#tree = tree;
    this.#source = styleSource(tree, theme);
    const first = this.#readXf(0).font;
    this.#defaultFont = { name: first.name ?? "Calibri", size: first.size ?? 11 };
  }

  get tree(): XmlElement {
    return this.#tree;
  }

  get defaultFont(): DefaultFont {
    return this.#defaultFont;
  }

  /** The index of the xf to write for a style. */
  xfOf(style: CellStyle): number {
    const known = this.#indexes.get(style);
    if (known !== undefined) return known;
    const index = this.#find(style);
    this.#indexes.set(style, index);
    return index;
  }

  differentialOf(format: ConditionalFormatState["format"]): number | undefined {
    const { fill, fontColor, bold, italic, numberFormat } = format;
    if (!fill && !fontColor && bold === undefined && italic === undefined && !numberFormat) return undefined;
    const id = numberFormat ? this.#numberFormatId(numberFormat) : undefined;
    return this.#add("dxfs", printDifferential(format, id));
  }

  #find(style: CellStyle): number {
    const key = styleKey(style, this.#defaultFont);
    const origin = style.originXf;
    if (origin !== undefined && this.#xfs()[origin] && styleKey(this.#readXf(origin), this.#defaultFont) === key) return origin;
    const made = this.#byKey.get(`${origin ?? 0}${key}`);
    if (made !== undefined) return made;
    const base = origin !== undefined && this.#xfs()[origin] ? origin : 0;
    const index = base === 0 && styleKey(this.#readXf(0), this.#defaultFont) === key ? 0 : this.#append(style, base);
    this.#byKey.set(`${origin ?? 0}${key}`, index);
    return index;
  }

  #append(style: CellStyle, base: number): number {
    const before = this.#readXf(base);
    const source = this.#xfs()[base];
    const xf = element(source?.name ?? this.#named("xf"), Object.fromEntries(source?.attributes ?? []), elements(source).map(copyTree));
    if (style.numberFormat !== before.numberFormat) setAttributes(xf, { numFmtId: this.#numberFormatId(style.numberFormat), applyNumberFormat: true });
    if (fontKey(style.font, this.#defaultFont) !== fontKey(before.font, this.#defaultFont)) {
      const old = this.#source.fonts[Number(xf.attributes.get("fontId") ?? 0)];
      setAttributes(xf, { fontId: this.#add("fonts", printFont(style.font, { old, base: this.#defaultFont })), applyFont: true });
    }
    if (fillKey(style.fill) !== fillKey(before.fill)) setAttributes(xf, { fillId: this.#add("fills", printFill(style.fill)), applyFill: true });
    if (borderKey(style.borders) !== borderKey(before.borders)) setAttributes(xf, { borderId: this.#add("borders", printBorder(style.borders)), applyBorder: true });
    this.#patchChildren(xf, style, before);
    return this.#add("cellXfs", xf);
  }

  #patchChildren(xf: XmlElement, style: CellStyle, before: CellStyle): void {
    const alignment = alignmentKey(style.alignment) === alignmentKey(before.alignment) ? child(xf, "alignment") : printAlignment(style.alignment, child(xf, "alignment"));
    const same = protectionKey(style) === protectionKey(before);
    const protection = same ? child(xf, "protection") : element("protection", { locked: style.locked, hidden: style.formulaHidden });
    if (alignment) setAttributes(xf, { applyAlignment: true });
    if (protection) setAttributes(xf, { applyProtection: true });
    const rest = elements(xf).filter(each => each.local !== "alignment" && each.local !== "protection");
    xf.children = [alignment, protection, ...rest].filter(each => each !== undefined).map(each => this.#renamed(each));
  }

  #numberFormatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== undefined && this.#source.formatCode(builtIn) === code) return builtIn;
    const own = elements(child(this.#tree, "numFmts"), "numFmt");
    const known = own.find(each => each.attributes.get("formatCode") === code);
    if (known) return Number(known.attributes.get("numFmtId"));
    const id = Math.max(163, ...own.map(each => Number(each.attributes.get("numFmtId")))) + 1;
    this.#add("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The index of the item in its list; an equal one that is there already serves as well. */
  #add(list: "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", item: XmlElement): number {
    const parent = this.#list(list);
    const renamed = this.#renamed(item);
    const text = printXml(renamed);
    const items = elements(parent);
    const printed = this.#printed.get(list) ?? new Map(items.map((each, at) => [printXml(each), at]));
    this.#printed.set(list, printed);
    const same = list === "cellXfs" ? undefined : printed.get(text);
    if (same !== undefined) return same;
    printed.set(text, items.length);
    parent.children.push(renamed);
    setAttributes(parent, { count: items.length + 1 });
    this.changed = true;
    return items.length;
  }

  #list(name: string): XmlElement {
    const existing = child(this.#tree, name);
    if (existing) return existing;
    const made = element(this.#named(name), { count: 0 });
    const after = LISTS.slice(LISTS.indexOf(name) + 1);
    const all = elements(this.#tree);
    const at = all.findIndex(each => after.includes(each.local));
    this.#tree.children = at < 0 ? [...all, made] : [...all.slice(0, at), made, ...all.slice(at)];
    return made;
  }

  #xfs(): readonly XmlElement[] {
    return elements(child(this.#tree, "cellXfs"), "xf");
  }

  #readXf(index: number): CellStyle {
    return readStyle(this.#xfs()[index] ?? element("xf"), this.#source);
  }

  #named(local: string): string {
    const colon = this.#tree.name.indexOf(":");
    return this.#tree.name.slice(0, colon + 1) + local;
  }

  /** New elements take the prefix that the part uses. */
  #renamed(item: XmlElement): XmlElement {
    return this.#tree.name.includes(":") ? { ...item, name: this.#named(item.local), children: elements(item).map(each => this.#renamed(each)) } : item;
  }
}

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

function copyTree(source: XmlElement): XmlElement {
  return { ...source, attributes: new Map(source.attributes), children: source.children.map(node => (typeof node === "string" ? node : copyTree(node))) };
}

