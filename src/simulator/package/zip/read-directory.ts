/** One entry of an archive, as its central directory (APPNOTE 4.3.12) has it. */
export interface PackedFile {
  readonly name: string;
  /** Deflated or stored; null for any other method. */
  readonly method: "deflated" | "stored" | null;
  readonly body: Uint8Array;
  /** What the archive says of the content: its size in bytes and its CRC-32. */
  readonly size: number;
  readonly sum: number;
}

const END = 0x06054b50, ENTRY = 0x02014b50;
const ZIP64_COUNT = 0xffff, ZIP64_OFFSET = 0xffffffff;
const UTF8 = 0x800;

/**
 * The entries in the directory's order; null for a ZIP64 archive, whose directory is elsewhere.
 * @throws RangeError where the archive is damaged
 */
export function readDirectory(archive: Uint8Array): readonly PackedFile[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength), end = endRecordOf(view);
  const count = view.getUint16(end + 8, true), start = view.getUint32(end + 16, true);
  if (count === ZIP64_COUNT || start === ZIP64_OFFSET) return null;
  const files: PackedFile[] = [];
  let at = start;
  for (let read = 0; read < count; read++) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError(`There is no entry of the directory at ${at}.`);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const encoding = view.getUint16(at + 8, true) & UTF8 ? "utf-8" : "latin1";
    files.push({
      name: new TextDecoder(encoding).decode(archive.subarray(at + 46, nameEnd)),
      method: methodOf(view.getUint16(at + 10, true)),
      body: bodyOf(archive, view, { header: view.getUint32(at + 42, true), length: view.getUint32(at + 20, true) }),
      size: view.getUint32(at + 24, true),
      sum: view.getUint32(at + 16, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** Behind it only a comment may stand, whose length is two bytes. */
function endRecordOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) if (view.getUint32(at, true) === END) return at;
  throw new RangeError("The archive has no end record.");
}

function methodOf(number: number): PackedFile["method"] {
  return number === 8 ? "deflated" : number === 0 ? "stored" : null;
}

/** The local header repeats the name and has extra fields of its own. */
function bodyOf(archive: Uint8Array, view: DataView, { header, length }: { readonly header: number; readonly length: number }): Uint8Array {
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + length > archive.length) throw new RangeError(`The entry at ${header} reaches beyond the archive.`);
  return archive.subarray(from, from + length);
}
