import type { CellStyle } from "../../state";
import { attribute, child, elements, flag, numberOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { given } from "../given";
import { borderOfWord } from "./border-words";
import { numberFormats } from "./number-formats";
import { paletteOf, readColor } from "./read-color";
import type { Palette } from "./read-color";

export interface StyleSource {
  readonly palette: Palette;
  readonly formatCode: (id: number) => string;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly differentials: readonly XmlElement[];
}

export function styleSource(styles: XmlElement | undefined, theme: readonly string[]): StyleSource {
  return {
    palette: paletteOf(styles, theme),
    formatCode: numberFormats(styles),
    fonts: elements(child(styles, "fonts"), "font"),
    fills: elements(child(styles, "fills"), "fill"),
    borders: elements(child(styles, "borders"), "border"),
    differentials: elements(child(styles, "dxfs"), "dxf"),
  };
}

export function readStyle(xf: XmlElement, source: StyleSource): CellStyle {
  const protection = child(xf, "protection");
  return {
    numberFormat: source.formatCode(numberOf(xf, "numFmtId") ?? 0),
    font: readFont(source.fonts[numberOf(xf, "fontId") ?? 0], source.palette),
    fill: readFill(source.fills[numberOf(xf, "fillId") ?? 0], source.palette),
    borders: readBorders(source.borders[numberOf(xf, "borderId") ?? 0], source.palette),
    alignment: readAlignment(child(xf, "alignment")),
    locked: flag(protection, "locked", "on"),
    formulaHidden: flag(protection, "hidden"),
  };
}

const UNDERLINES: Readonly<Record<string, string>> = {
  single: "Single", double: "Double", singleAccounting: "SingleAccountant", doubleAccounting: "DoubleAccountant",
};

export function readFont(font: XmlElement | undefined, palette: Palette): CellStyle["font"] {
  const on = (name: string): boolean => {
    const mark = child(font, name);
    return mark !== undefined && flag(mark, "val", "on");
  };
  const underline = child(font, "u");
  const line = underline && UNDERLINES[attribute(underline, "val") ?? "single"];
  return given({
    name: attribute(child(font, "name") ?? child(font, "rFont"), "val"),
    size: numberOf(child(font, "sz"), "val"),
    bold: on("b") || undefined,
    italic: on("i") || undefined,
    underline: line,
    strikethrough: on("strike") || undefined,
    color: readColor(child(font, "color"), palette),
  });
}

/** In a differential style a solid fill keeps its colour in bgColor (18.8.14). */
export function readFill(fill: XmlElement | undefined, palette: Palette, kind: "cell" | "differential" = "cell"): CellStyle["fill"] {
  const pattern = child(fill, "patternFill");
  const type = attribute(pattern, "patternType");
  if (kind === "differential" && (type === undefined || type === "solid")) {
    return given({ color: readColor(child(pattern, "bgColor") ?? child(pattern, "fgColor"), palette) });
  }
  return type === "solid" ? given({ color: readColor(child(pattern, "fgColor"), palette) ?? "#000000" }) : {};
}

const EDGES = [["left", "EdgeLeft"], ["right", "EdgeRight"], ["start", "EdgeLeft"], ["end", "EdgeRight"], ["top", "EdgeTop"], ["bottom", "EdgeBottom"]] as const;

function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle["borders"] {
  const borders: CellStyle["borders"] = {};
  for (const [local, edge] of EDGES) {
    const line = readLine(child(border, local), palette);
    if (line) borders[edge] = line;
  }
  const diagonal = readLine(child(border, "diagonal"), palette);
  if (diagonal && flag(border, "diagonalDown")) borders.DiagonalDown = diagonal;
  if (diagonal && flag(border, "diagonalUp")) borders.DiagonalUp = diagonal;
  return borders;
}

function readLine(line: XmlElement | undefined, palette: Palette): CellStyle["borders"]["EdgeTop"] {
  const words = borderOfWord(attribute(line, "style") ?? "none");
  return words && given({ style: words.style, weight: words.weight, color: readColor(child(line, "color"), palette) });
}

export const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify", centerContinuous: "CenterAcrossSelection", distributed: "Distributed",
};
export const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top", center: "Center", justify: "Justify", distributed: "Distributed",
};

function readAlignment(alignment: XmlElement | undefined): CellStyle["alignment"] {
  const rotation = numberOf(alignment, "textRotation") ?? 0;
  return given({
    horizontal: HORIZONTAL[attribute(alignment, "horizontal") ?? ""],
    vertical: VERTICAL[attribute(alignment, "vertical") ?? ""],
    wrapText: flag(alignment, "wrapText") || undefined,
    indentLevel: numberOf(alignment, "indent") || undefined,
    shrinkToFit: flag(alignment, "shrinkToFit") || undefined,
    // 91-180 turn clockwise; 255 stacks the letters, which Office.js calls 180.
    textOrientation: rotation === 0 ? undefined : rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  });
}
