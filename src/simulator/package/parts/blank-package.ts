import type { CellStyle } from "../../state";
import { STANDARD_ROW_HEIGHT } from "../sheet/lengths";
import { printXml, XML_HEADER } from "../xml/print-xml";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { printBorder, printFill, printFont } from "../styles/print-style";
import { COMPATIBILITY, CONTENT_TYPES, MAIN, RELATIONSHIPS, REVISION, TYPES } from "./ooxml-names";
import { officeTheme } from "./office-theme";
import { PackageDraft } from "./package-draft";

/** Excel's own default in Chinese government offices, and present on every machine that reads Chinese. */
const DEFAULT_FONT = { name: "宋体", size: 11 };

/** A workbook without sheets; its first style is the one given. */
export function blankPackage(first: CellStyle | undefined): PackageDraft {
  const draft = new PackageDraft(new Map());
  draft.putTree("[Content_Types].xml", element("Types", { xmlns: CONTENT_TYPES }, [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ]));
  draft.putTree("xl/workbook.xml", element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, [element("bookViews", {}, [element("workbookView")]), element("sheets")]));
  draft.declareType("xl/workbook.xml", TYPES.workbook);
  draft.relate("", "officeDocument", "xl/workbook.xml");
  draft.putTree("xl/theme/theme1.xml", officeTheme());
  draft.declareType("xl/theme/theme1.xml", TYPES.theme);
  draft.relate("xl/workbook.xml", "theme", "xl/theme/theme1.xml");
  addStyles(draft, { workbook: "xl/workbook.xml", first });
  return draft;
}

export function addStyles(draft: PackageDraft, from: { workbook: string; first: CellStyle | undefined }): string {
  const part = draft.freeName("xl/styles", ".xml").replace("styles1.xml", "styles.xml");
  draft.putTree(part, blankStyles(from.first));
  draft.declareType(part, TYPES.styles);
  draft.relate(from.workbook, "styles", part);
  return part;
}

/** Excel expects the first two fills to be these (18.8.21); what the first style adds is appended like any other. */
function blankStyles(first: CellStyle | undefined): XmlElement {
  const font = { name: first?.font.name ?? DEFAULT_FONT.name, size: first?.font.size ?? DEFAULT_FONT.size };
  const list = (name: string, items: readonly XmlElement[]): XmlElement => element(name, { count: items.length }, [...items]);
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element("styleSheet", { xmlns: MAIN }, [
    list("fonts", [printFont({ ...first?.font }, { old: undefined, base: font })]),
    list("fills", [printFill({}), element("fill", {}, [element("patternFill", { patternType: "gray125" })])]),
    list("borders", [printBorder({})]),
    list("cellStyleXfs", [element("xf", plain)]),
    list("cellXfs", [element("xf", { ...plain, xfId: 0 })]),
    list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    list("dxfs", []),
    element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
  ]);
}

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** The text of an empty sheet part; `id` is kept where it has the form that Excel gives ids. */
export function blankSheet(id: string): string {
  const known = GUID.test(id) ? { "xmlns:mc": COMPATIBILITY, "mc:Ignorable": "xr", "xmlns:xr": REVISION, "xr:uid": id } : {};
  return XML_HEADER + printXml(element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS, ...known }, [
    element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]),
    element("sheetFormatPr", { defaultRowHeight: STANDARD_ROW_HEIGHT }),
    element("sheetData"),
  ]));
}
