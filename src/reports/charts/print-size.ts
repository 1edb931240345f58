/** 170 mm, the text width of A4, at 300 dots an inch. */
export const PRINT_WIDTH = 2008;
const DOTS_PER_METRE = 11_811;

/**
 * The same PNG with its density stated (pHYs, https://www.w3.org/TR/png-3/#11pHYs), so that Word inserts it as wide as it
 * is to be printed, not as wide as a screen would show it. What is no PNG stays as it is.
 */
export function withPrintDensity(png: Uint8Array): Uint8Array {
  const header = HEADER_LENGTH + SIGNATURE.length;
  if (png.length < header || !SIGNATURE.every((byte, at) => png[at] === byte)) return png;
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  [...PHYS].forEach((sign, at) => chunk.setUint8(4 + at, sign.charCodeAt(0)));
  chunk.setUint32(8, DOTS_PER_METRE);
  chunk.setUint32(12, DOTS_PER_METRE);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  const made = new Uint8Array(png.length + 21);
  made.set(png.subarray(0, header));
  made.set(new Uint8Array(chunk.buffer), header);
  made.set(png.subarray(header), header + 21);
  return made;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** IHDR with its length, name and checksum. */
const HEADER_LENGTH = 25;
const PHYS = "pHYs";

/** As PNG and zip use it (ISO 3309), bit by bit: a chunk has thirteen bytes. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
