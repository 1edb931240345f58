const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What the characters between two tags, or between an attribute's quotes, stand for. */
export function decodeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return NAMED[entity] ?? whole;
    const code = entity[1] === "x" || entity[1] === "X" ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function encodeXml(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Line breaks and tabs as references: a parser turns bare ones in an attribute into blanks. */
export function encodeAttribute(text: string): string {
  return encodeXml(text).replace(/["\n\r\t]/g, mark => (mark === '"' ? "&quot;" : `&#${mark.charCodeAt(0)};`));
}

/**
 * ECMA-376 part 1, 22.9.2.19 (ST_Xstring): what XML cannot hold is spelt "_x000B_", and a text that merely looks like
 * such a spelling gets its underscore spelt out.
 */
export function decodeXstring(raw: string): string {
  const text = decodeXml(raw);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const UNSAFE = /_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function toXstring(text: string): string {
  return text.replace(UNSAFE, found => {
    const first = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${first}_${found.slice(1)}`;
  });
}

/** Blanks at either end are dropped by readers unless the element asks to keep them. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
}
