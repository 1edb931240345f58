import type { PageState } from "../../state";
import { attribute, child, element, elements, setAttributes } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { joinHeaderFooter } from "./header-footer";
import { PAPER_SIZES } from "./paper-sizes";
import { MARGINS, readPage } from "./read-page";
import type { SheetSections } from "./sheet-sections";

/** Excel's own margins in points: the file must give all six or none. */
const NORMAL_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export function writePage(sections: SheetSections, page: PageState): void {
  const before = readPage(sections);
  const differs = (...keys: (keyof PageState)[]): boolean => keys.some(key => JSON.stringify(before[key]) !== JSON.stringify(page[key]));
  if (differs("centerHorizontally", "centerVertically", "printGridlines")) writeOptions(sections, page);
  if (MARGINS.some(side => page.margins[side] !== undefined && page.margins[side] !== before.margins[side])) writeMargins(sections, page);
  if (before.orientation !== page.orientation || before.paperSize !== page.paperSize || zoomKey(before) !== zoomKey(page)) writeSetUp(sections, page);
  if (textKey(before) !== textKey(page)) writeTexts(sections, page);
}

function writeOptions(sections: SheetSections, page: PageState): void {
  const options = sections.tree("printOptions") ?? element("printOptions");
  setAttributes(options, {
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    gridLines: page.printGridlines || undefined,
    gridLinesSet: page.printGridlines || undefined,
  });
  sections.replace("printOptions", options.attributes.size > 0 ? [options] : []);
}

function writeMargins(sections: SheetSections, page: PageState): void {
  const margins = sections.tree("pageMargins") ?? element("pageMargins");
  const old = readPage(sections).margins;
  for (const side of MARGINS) {
    const points = page.margins[side] ?? old[side] ?? NORMAL_MARGINS[side];
    if (points !== old[side]) setAttributes(margins, { [side]: Math.round((points / 72) * 1e8) / 1e8 });
  }
  sections.replace("pageMargins", [margins]);
}

function zoomKey(page: PageState): string {
  const { scale = 100, horizontalFitToPages = 0, verticalFitToPages = 0 } = page.zoom ?? {};
  return fitsPages(page) ? `fit ${horizontalFitToPages} ${verticalFitToPages}` : `scale ${scale}`;
}

export function fitsPages(page: PageState): boolean {
  return page.zoom?.horizontalFitToPages !== undefined || page.zoom?.verticalFitToPages !== undefined;
}

function writeSetUp(sections: SheetSections, page: PageState): void {
  const setUp = sections.tree("pageSetup") ?? element("pageSetup");
  const paper = PAPER_SIZES.indexOf(page.paperSize ?? "") + 1;
  const fits = fitsPages(page);
  setAttributes(setUp, {
    paperSize: paper > 0 ? paper : attribute(setUp, "paperSize"),
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    scale: fits ? undefined : page.zoom?.scale,
    fitToWidth: fits ? (page.zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (page.zoom?.verticalFitToPages ?? 0) : undefined,
  });
  sections.replace("pageSetup", [setUp]);
}

function textKey(page: PageState): string {
  return joinHeaderFooter(page.headersFooters, "Header") + "\n" + joinHeaderFooter(page.headersFooters, "Footer");
}

const LONGEST_TEXT = 255;

/** Header and footer each have one limit for their three parts with the marks between. */
function checkLength(text: string, where: string): void {
  if (text.length > LONGEST_TEXT) throw new RangeError(`${where}: header and footer hold at most ${LONGEST_TEXT} characters each, this one has ${text.length}`);
}

function writeTexts(sections: SheetSections, page: PageState): void {
  for (const kind of ["Header", "Footer"] as const) checkLength(joinHeaderFooter(page.headersFooters, kind), sections.part);
  const texts = sections.tree("headerFooter") ?? element("headerFooter");
  const prefix = texts.name.slice(0, texts.name.indexOf(":") + 1);
  const one = (local: string, text: string): XmlElement[] => (text === "" ? [] : [element(prefix + local, {}, [text])]);
  const others = elements(texts).filter(each => each.local !== "oddHeader" && each.local !== "oddFooter");
  texts.children = [...one("oddHeader", joinHeaderFooter(page.headersFooters, "Header")), ...one("oddFooter", joinHeaderFooter(page.headersFooters, "Footer")), ...others];
  const empty = texts.children.length === 0 || (!child(texts, "oddHeader") && !child(texts, "oddFooter") && others.length === 0);
  sections.replace("headerFooter", empty ? [] : [texts]);
}
