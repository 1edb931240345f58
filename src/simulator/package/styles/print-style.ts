import type { BorderState, CellStyle, ConditionalFormatState } from "../../state";
import { child, element, elements } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { wordOfBorder } from "./border-words";
import { HORIZONTAL, VERTICAL } from "./read-style";
import { colorKey } from "./style-key";
import type { DefaultFont } from "./style-key";

const UNDERLINES: Readonly<Record<string, string>> = {
  Single: "single", Double: "double", SingleAccountant: "singleAccounting", DoubleAccountant: "doubleAccounting",
};
/** The order in which Excel writes a font's members. */
const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** `old` is the font that the new one replaces: what we have no word for is taken over from it. */
export function printFont(font: CellStyle["font"], from: { old: XmlElement | undefined; base: DefaultFont }): XmlElement {
  const name = font.name ?? from.base.name;
  const sameName = child(from.old, "name")?.attributes.get("val") === name;
  const members = new Map<string, XmlElement>();
  for (const member of elements(from.old)) {
    // Family, charset and scheme describe the old name.
    if (sameName || !["family", "charset", "scheme"].includes(member.local)) members.set(member.local, member);
  }
  const set = (local: string, made: XmlElement | undefined): void => {
    if (made) members.set(local, made);
    else members.delete(local);
  };
  set("b", font.bold ? element("b") : undefined);
  set("i", font.italic ? element("i") : undefined);
  set("strike", font.strikethrough ? element("strike") : undefined);
  const underline = UNDERLINES[font.underline ?? ""];
  set("u", underline ? element("u", underline === "single" ? {} : { val: underline }) : undefined);
  set("sz", element("sz", { val: font.size ?? from.base.size }));
  set("color", font.color ? rgb("color", font.color) : undefined);
  set("name", element("name", { val: name }));
  if (!sameName && isEastAsian(name)) set("charset", element("charset", { val: 134 }));
  return element("font", {}, FONT_ORDER.flatMap(local => members.get(local) ?? []));
}

/** Charset 134 (GB 2312) tells readers which fallback to take when the font is not installed. */
function isEastAsian(name: string): boolean {
  return /[\u2e80-\u9fff]|^(SimSun|SimHei|KaiTi|FangSong|DengXian|Microsoft YaHei)/i.test(name);
}

export function printFill(fill: CellStyle["fill"]): XmlElement {
  if (!fill.color) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, [rgb("fgColor", fill.color), element("bgColor", { indexed: 64 })])]);
}

export function printBorder(borders: CellStyle["borders"]): XmlElement {
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  return element("border", { diagonalUp: borders.DiagonalUp ? true : undefined, diagonalDown: borders.DiagonalDown ? true : undefined }, [
    printLine("left", borders.EdgeLeft),
    printLine("right", borders.EdgeRight),
    printLine("top", borders.EdgeTop),
    printLine("bottom", borders.EdgeBottom),
    printLine("diagonal", diagonal),
  ]);
}

function printLine(local: string, border: BorderState | undefined): XmlElement {
  const word = border && wordOfBorder(border);
  if (!word) return element(local);
  return element(local, { style: word }, [border.color ? rgb("color", border.color) : element("color", { auto: true })]);
}

export function printAlignment(alignment: CellStyle["alignment"], old: XmlElement | undefined): XmlElement | undefined {
  const turn = alignment.textOrientation ?? 0;
  const made = element("alignment", {
    horizontal: wordOf(HORIZONTAL, alignment.horizontal),
    vertical: wordOf(VERTICAL, alignment.vertical),
    textRotation: turn === 0 ? undefined : turn === 180 ? 255 : turn < 0 ? 90 - turn : turn,
    wrapText: alignment.wrapText || undefined,
    indent: alignment.indentLevel || undefined,
    shrinkToFit: alignment.shrinkToFit || undefined,
    justifyLastLine: old?.attributes.get("justifyLastLine"),
    readingOrder: old?.attributes.get("readingOrder"),
  });
  return made.attributes.size > 0 ? made : undefined;
}

function wordOf(words: Readonly<Record<string, string>>, shown: string | undefined): string | undefined {
  return Object.entries(words).find(([, word]) => word === shown)?.[0];
}

export function printDifferential(format: ConditionalFormatState["format"], numberFormatId: number | undefined): XmlElement {
  const font = [
    format.bold === undefined ? undefined : element("b", { val: format.bold }),
    format.italic === undefined ? undefined : element("i", { val: format.italic }),
    format.fontColor ? rgb("color", format.fontColor) : undefined,
  ].filter(each => each !== undefined);
  const children = [
    font.length > 0 ? element("font", {}, font) : undefined,
    numberFormatId === undefined ? undefined : element("numFmt", { numFmtId: numberFormatId, formatCode: format.numberFormat }),
    format.fill ? element("fill", {}, [element("patternFill", {}, [rgb("bgColor", format.fill)])]) : undefined,
  ].filter(each => each !== undefined);
  return element("dxf", {}, children);
}

export function rgb(name: string, color: string): XmlElement {
  return element(name, { rgb: `FF${colorKey(color).replace("#", "")}` });
}
