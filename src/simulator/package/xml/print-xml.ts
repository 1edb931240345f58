import { encodeAttribute, encodeXml } from "./xml-text";
import type { XmlNode } from "./xml-element";

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function printXml(node: XmlNode): string {
  if (typeof node === "string") return encodeXml(node).replaceAll("\r", "&#13;");
  let attributes = "";
  for (const [name, value] of node.attributes) attributes += ` ${name}="${encodeAttribute(value)}"`;
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(printXml).join("")}</${node.name}>`;
}
