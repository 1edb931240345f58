import { decodeXml } from "./xml-text";
import type { XmlElement } from "./xml-element";
import { localName } from "./xml-element";

const DEEPEST = 200;

/** Throws a SyntaxError on text that is not one well-formed element; document types and comments are passed over. */
export function parseXml(source: string): XmlElement {
  const open: { element: XmlElement; start: number }[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  for (;;) {
    const tag = source.indexOf("<", at);
    const parent = open.at(-1)?.element;
    if (parent && tag > at) parent.children.push(decodeXml(source.slice(at, tag)));
    if (tag < 0) break;
    const next = source[tag + 1];
    if (next === "?") at = past(source, "?>", tag);
    else if (next === "!") at = passDeclaration(source, tag, parent);
    else if (next === "/") {
      const closed = open.pop();
      at = past(source, ">", tag);
      if (!closed || source.slice(tag + 2, at - 1).trim() !== closed.element.name) throw new SyntaxError(`unexpected closing tag at ${tag}`);
      (closed.element as { end: number }).end = at;
    } else {
      const read = readTag(source, tag);
      at = read.end;
      if (parent) parent.children.push(read.element);
      else if (root) throw new SyntaxError("more than one root element");
      else root = read.element;
      if (read.closed) (read.element as { end: number }).end = at;
      else open.push({ element: read.element, start: tag });
      if (open.length > DEEPEST) throw new SyntaxError("nested too deeply");
    }
  }
  if (!root || open.length > 0) throw new SyntaxError("the text ends inside an element");
  return root;
}

interface Tag { element: XmlElement; end: number; closed: boolean }

/** The opening tag at `start`. Linear: every character is looked at once. */
export function readTag(source: string, start: number): Tag {
  let at = start + 1;
  while (at < source.length && !isBreak(source.charCodeAt(at))) at++;
  const name = source.slice(start + 1, at);
  const attributes = new Map<string, string>();
  for (;;) {
    while (source.charCodeAt(at) <= 32) at++;
    const code = source.charCodeAt(at);
    if (code === 62 || code === 47) {
      const end = past(source, ">", at);
      const element = { name, local: localName(name), attributes, children: [], start, end };
      return { element, end, closed: code === 47 };
    }
    const equals = source.indexOf("=", at);
    if (Number.isNaN(code) || equals < 0) throw new SyntaxError(`a tag at ${start} does not end`);
    let quote = equals + 1;
    while (source.charCodeAt(quote) <= 32) quote++;
    const mark = source[quote];
    const close = mark === '"' || mark === "'" ? source.indexOf(mark, quote + 1) : -1;
    if (close < 0) throw new SyntaxError(`an attribute at ${at} has no value`);
    attributes.set(source.slice(at, equals).trim(), decodeXml(source.slice(quote + 1, close)));
    at = close + 1;
  }
}

function passDeclaration(source: string, tag: number, parent: XmlElement | undefined): number {
  if (source.startsWith("<!--", tag)) return past(source, "-->", tag);
  if (source.startsWith("<![CDATA[", tag)) {
    const end = past(source, "]]>", tag);
    parent?.children.push(source.slice(tag + 9, end - 3));
    return end;
  }
  return past(source, ">", tag);
}

function past(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw new SyntaxError(`"${mark}" is missing after ${from}`);
  return found + mark.length;
}

/** White space, "/" or ">": the end of a tag's name. */
function isBreak(code: number): boolean {
  return code <= 32 || code === 47 || code === 62;
}
