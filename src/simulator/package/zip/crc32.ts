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
