import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";

export interface TextLook { readonly size?: number | undefined; readonly bold?: boolean | undefined; readonly color?: string | undefined }

/** Named for both scripts: a viewer without a font theme would draw Chinese in whatever it finds first. */
const TYPEFACE = "微软雅黑";

/** Of data labels that were given none. */
export const LABEL_COLOR = "#404040";

/** `a:defRPr` or `a:rPr`. Sizes are points. */
export function runProperties(name: string, look: TextLook): XmlElement {
  return element(name, {
    ...(name === "a:rPr" ? { lang: "zh-CN" } : {}),
    sz: look.size === undefined ? undefined : Math.round(look.size * 100),
    b: look.bold,
  }, [
    ...(look.color ? [solidFill(look.color)] : []),
    element("a:latin", { typeface: TYPEFACE }),
    element("a:ea", { typeface: TYPEFACE }),
  ]);
}

export function solidFill(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);
}

/** `c:txPr`: how the texts of an axis, a legend or labels look. */
export function textProperties(look: TextLook): XmlElement {
  return element("c:txPr", {}, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [element("a:pPr", {}, [runProperties("a:defRPr", look)]), element("a:endParaRPr", { lang: "zh-CN" })]),
  ]);
}

/** `c:title` with its own words, a paragraph for each line. */
export function printTitle(text: string, look: TextLook): XmlElement {
  const paragraphs = text.split("\n").map(line => element("a:p", {}, [
    element("a:pPr", {}, [runProperties("a:defRPr", look)]),
    element("a:r", {}, [runProperties("a:rPr", look), element("a:t", {}, [line])]),
  ]));
  return element("c:title", {}, [
    element("c:tx", {}, [element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), ...paragraphs])]),
    value("overlay", 0),
  ]);
}

/** Most of DrawingML's settings are elements with one attribute. */
export function value(local: string, val: string | number | boolean): XmlElement {
  return element(`c:${local}`, { val });
}
