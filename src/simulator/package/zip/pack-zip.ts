import { packedForm, type PackedForm } from "./packed-form";

/** Packs with the machine's own means: fast, but its bytes differ between versions of these. */
export interface Packer {
  /** Raw deflate (RFC 1951). */
  readonly deflate: (content: Uint8Array) => Uint8Array;
  readonly crc32: (content: Uint8Array) => number;
}

export interface ZipContent {
  readonly name: string;
  readonly content: Uint8Array;
  /** Stored as it is. */
  readonly packed: boolean;
}

const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50;
/** 2.0, names in UTF-8, and 1980-01-01 as MS-DOS writes dates (APPNOTE 4.4). */
const VERSION = 20, UTF8 = 0x800, FIRST_DAY = 0x21;
const STORED = 0, DEFLATED = 8;

/** A zip archive (APPNOTE 6.3, without ZIP64: Excel's parts stay far below 4 GB); content that came out of one goes in as it stood there. */
export function packZip(contents: readonly ZipContent[], packer: Packer): Uint8Array {
  const pieces: Uint8Array[] = [], directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, packed } of contents) {
    const { method, body, sum } = packedForm(content) ?? pack(content, { packed, packer }), path = new TextEncoder().encode(name);
    const entry: Entry = { method: method === "stored" ? STORED : DEFLATED, sum, packedSize: body.length, size: content.length, nameLength: path.length };
    const header = localHeader(entry);
    pieces.push(header, path, body);
    directory.push(centralHeader(entry, offset), path);
    offset += header.length + path.length + body.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  return joined([...pieces, ...directory, endRecord(contents.length, { offset, length })]);
}

function pack(content: Uint8Array, { packed, packer }: { readonly packed: boolean; readonly packer: Packer }): PackedForm {
  return { method: packed ? "stored" : "deflated", body: packed ? content : packer.deflate(content), sum: packer.crc32(content) };
}

interface Entry {
  readonly method: number;
  readonly sum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly nameLength: number;
}

function localHeader(entry: Entry): Uint8Array {
  return record(30, view => {
    view.setUint32(0, LOCAL, true);
    writeEntry(view, 4, entry);
  });
}

function centralHeader(entry: Entry, offset: number): Uint8Array {
  return record(46, view => {
    view.setUint32(0, CENTRAL, true);
    view.setUint16(4, VERSION, true);
    writeEntry(view, 6, entry);
    view.setUint32(42, offset, true);
  });
}

/** The fields that both headers share, from "version needed" on. */
function writeEntry(view: DataView, at: number, { method, sum, packedSize, size, nameLength }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

function endRecord(entries: number, directory: { readonly offset: number; readonly length: number }): Uint8Array {
  return record(22, view => {
    view.setUint32(0, END, true);
    view.setUint16(8, entries, true);
    view.setUint16(10, entries, true);
    view.setUint32(12, directory.length, true);
    view.setUint32(16, directory.offset, true);
  });
}

function record(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
