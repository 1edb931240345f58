import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { DRAWING } from "./ooxml-names";

const COLORS = [
  ["dk1", "000000"], ["lt1", "FFFFFF"], ["dk2", "44546A"], ["lt2", "E7E6E6"], ["accent1", "4472C4"], ["accent2", "ED7D31"], ["accent3", "A5A5A5"],
  ["accent4", "FFC000"], ["accent5", "5B9BD5"], ["accent6", "70AD47"], ["hlink", "0563C1"], ["folHlink", "954F72"],
] as const;

/** Office's colours, without which viewers each take their own for tables and charts; plain lines and fills. */
export function officeTheme(): XmlElement {
  const color = element("a:solidFill", {}, [element("a:schemeClr", { val: "phClr" })]);
  const three = (name: string, made: (at: number) => XmlElement): XmlElement => element(`a:${name}`, {}, [0, 1, 2].map(made));
  const font = (name: string, latin: string): XmlElement =>
    element(`a:${name}`, {}, [element("a:latin", { typeface: latin }), element("a:ea", { typeface: "" }), element("a:cs", { typeface: "" }), element("a:font", { script: "Hans", typeface: "宋体" })]);
  return element("a:theme", { "xmlns:a": DRAWING, name: "Office" }, [
    element("a:themeElements", {}, [
      element("a:clrScheme", { name: "Office" }, COLORS.map(([name, val]) => element(`a:${name}`, {}, [element("a:srgbClr", { val })]))),
      element("a:fontScheme", { name: "Office" }, [font("majorFont", "Cambria"), font("minorFont", "Calibri")]),
      element("a:fmtScheme", { name: "Office" }, [
        three("fillStyleLst", () => color),
        three("lnStyleLst", at => element("a:ln", { w: [6350, 12700, 19050][at] }, [color, element("a:prstDash", { val: "solid" })])),
        three("effectStyleLst", () => element("a:effectStyle", {}, [element("a:effectLst")])),
        three("bgFillStyleLst", () => color),
      ]),
    ]),
  ]);
}
