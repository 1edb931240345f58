import * as zlib from "node:zlib";

/** CRC-32 as zip archives use it (APPNOTE 4.4.7): polynomial 0xEDB88320, bits reflected. Node has its own since 20.15. */
export function crc32(bytes: Uint8Array): number {
  return (zlib.crc32 as typeof zlib.crc32 | undefined)?.(bytes) ?? tableSum(bytes);
}

function tableSum(bytes: Uint8Array): number {
  let sum = -1;
  for (let at = 0; at < bytes.length; at++) sum = (TABLE[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * What the archive's central directory says of each entry's content, by the name's bytes as Latin-1 or UTF-8 text.
 * Empty for a ZIP64 archive, whose directory is elsewhere.
 */
export function declaredSums(archive: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const sums = new Map<string, number>();
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const name = new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(archive.subarray(at + 46, nameEnd));
    sums.set(name, view.getUint32(at + 16, true));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}
