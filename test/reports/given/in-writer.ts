import { strFromU8, unzipSync } from "fflate";
import { parseXml } from "../../../src/simulator/package/xml/parse-xml";
import { attribute, child, descend, elements, type XmlElement } from "../../../src/simulator/package/xml/xml-element";
import { converted } from "./soffice";

/** A cell of a table in Writer, as a person sees it. */
export interface WriterCell { readonly text: string; readonly columns: number; readonly rows: number; readonly align: string }
export interface WriterTable {
  /** How many of the rows repeat on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly WriterCell[])[];
  /** Of the text's width, in percent. */
  readonly width: number;
}

/** The markup of a clipboard, as Writer takes it: the import of HTML is the same one that pasting runs through. */
export function pastedInWriter(html: string): readonly WriterTable[] {
  const page = `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`;
  const made = converted({ "pasted.html": page }, { format: "odt", from: "HTML (StarWriter)" })["pasted.odt"]!;
  return tablesOf(parseXml(strFromU8(unzipSync(made)["content.xml"]!)));
}

function tablesOf(content: XmlElement): readonly WriterTable[] {
  const styles = new Map(elements(child(content, "automatic-styles"), "style").map((style) => [attribute(style, "name") ?? "", style]));
  return elements(descend(content, "body", "text"), "table").map((table) => {
    const head = elements(child(table, "table-header-rows"), "table-row"), body = elements(table, "table-row");
    const width = attribute(child(styles.get(attribute(table, "style-name") ?? ""), "table-properties"), "rel-width") ?? "100%";
    return { headerRows: head.length, width: parseFloat(width), rows: [...head, ...body].map((row) => elements(row, "table-cell").map((cell) => cellOf(cell, styles))) };
  });
}

function cellOf(cell: XmlElement, styles: ReadonlyMap<string, XmlElement>): WriterCell {
  const paragraphs = elements(cell, "p"), [first] = paragraphs;
  const properties = child(styles.get(attribute(first, "style-name") ?? ""), "paragraph-properties");
  return { text: paragraphs.map(shown).join("\n"), columns: Number(attribute(cell, "number-columns-spanned") ?? 1), rows: Number(attribute(cell, "number-rows-spanned") ?? 1), align: attribute(properties, "text-align") ?? "" };
}

/** Text with the blanks, tabs and line breaks that OpenDocument writes as elements (ODF 1.3, 6.1.2–6.1.5). */
function shown(node: XmlElement | string): string {
  if (typeof node === "string") return node;
  switch (node.local) {
    case "s": return " ".repeat(Number(attribute(node, "c") ?? 1));
    case "tab": return "\t";
    case "line-break": return "\n";
    default: return node.children.map(shown).join("");
  }
}
