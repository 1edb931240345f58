import { decodeXstring } from "../xml/xml-text";

/** `rich` is the inside of the item as it stands in the part, where it is more than plain text. */
export interface SharedString { readonly text: string; readonly rich?: string }

/** The items of a shared strings part in order. Linear; a SyntaxError when an item does not end. */
export function readSharedStrings(part: string | undefined): SharedString[] {
  const strings: SharedString[] = [];
  if (part === undefined) return strings;
  const prefix = /<(\w+:)?sst[\s>/]/.exec(part)?.[1] ?? "";
  const opening = `<${prefix}si`;
  const closing = `</${prefix}si>`;
  let at = part.indexOf(opening);
  while (at >= 0) {
    const tagEnd = part.indexOf(">", at);
    if (part[tagEnd - 1] === "/") {
      strings.push({ text: "" });
      at = part.indexOf(opening, tagEnd);
      continue;
    }
    const end = part.indexOf(closing, tagEnd);
    if (tagEnd < 0 || end < 0) throw new SyntaxError("a shared string does not end");
    strings.push(readItem(part.slice(tagEnd + 1, end)));
    at = part.indexOf(opening, end);
  }
  return strings;
}

const PLAIN = /^\s*<(?:\w+:)?t((?:\s[^>]*?)?)(?:\/>|>([^<]*)<\/(?:\w+:)?t>)\s*$/;
const TEXT = /<(?:\w+:)?t((?:\s[^>]*?)?)(?:\/>|>([^<]*)<)/g;
const PHONETIC = /<(\w+:)?rPh[\s>][\s\S]*?<\/\1?rPh>/g;

/** The inside of an `si` or `is` element. Phonetic guides are not part of the text. */
export function readItem(inside: string): SharedString {
  const plain = PLAIN.exec(inside);
  if (plain) return { text: trimmed(plain[2] ?? "", plain[1] ?? "") };
  const spoken = inside.includes("rPh") ? inside.replace(PHONETIC, "") : inside;
  const text = [...spoken.matchAll(TEXT)].map(each => trimmed(each[2] ?? "", each[1] ?? "")).join("");
  return inside.trim() === "" ? { text } : { text, rich: inside };
}

/** Without xml:space="preserve" Excel and LibreOffice drop the blanks at both ends. */
function trimmed(raw: string, attributes: string): string {
  const kept = attributes.includes("preserve") ? raw : raw.replace(/^[ \t\n\r]+/, "").trimEnd();
  return decodeXstring(kept);
}
