/** By their marks UTF-8, UTF-16 (as Excel saves “Unicode 文本”); else UTF-8 where it is valid, else the national encoding. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (one === 0xfe && two === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes("\0") ? null : text;
    } catch {
      // The next one may fit.
    }
  }
  return null;
}
