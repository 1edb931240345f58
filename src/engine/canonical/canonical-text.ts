/**
 * One text for one value, whatever the order of keys, map entries or absent fields: what digests are made of. `where`
 * (cells move) and `reading` (it follows from the clause and the program) are left out.
 */
export function canonicalText(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (value instanceof Map) return canonicalText(Object.fromEntries([...value].map(([key, own]) => [String(key), own])));
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([key, own]) => own !== undefined && key !== "where" && key !== "reading");
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => `${JSON.stringify(key)}:${canonicalText(own)}`).join(",")}}`;
}

/** Texts in one order wherever they are sorted: by UTF-16 code units, never by a locale. */
export const inOrder = (texts: readonly string[]): readonly string[] => [...texts].sort();
