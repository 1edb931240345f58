import { inflateSync, unzipSync } from "fflate";
import type { PackageFault } from "../package-fault";
import { crc32 } from "./crc32";
import { keepPackedForm } from "./packed-form";
import { readDirectory, type PackedFile } from "./read-directory";

/** Both for the file itself and for everything it unpacks to. */
export const SIZE_LIMIT = 100 * 1024 * 1024;

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** [MS-OFFCRYPTO] 2.1: a protected package keeps its bytes in a stream of this name, spelt in UTF-16. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap(letter => [letter.charCodeAt(0), 0]);

/** Unpacks with the machine's own means; gives no more than `size` bytes, or throws. */
export interface Unpacker {
  /** Raw deflate (RFC 1951). */
  readonly inflate: (body: Uint8Array, size: number) => Uint8Array;
}

const PLAIN_UNPACKER: Unpacker = { inflate: (body, size) => inflateSync(body, { out: new Uint8Array(size) }) };

/**
 * Entry name -> bytes, names with "/" and without a leading one. Declared sizes are added up before anything is
 * unpacked, and no entry can unpack to more than it declares; one whose content is not what was packed is broken.
 */
export function openZip(bytes: Uint8Array, unpacker: Unpacker = PLAIN_UNPACKER): Map<string, Uint8Array> | PackageFault {
  if (bytes.length > SIZE_LIMIT) return { kind: "too-large", size: bytes.length, limit: SIZE_LIMIT };
  if (startsWith(bytes, OLE_SIGNATURE)) return { kind: contains(bytes, ENCRYPTED_STREAM) ? "encrypted" : "legacy" };
  if (!startsWith(bytes, [0x50, 0x4b])) return { kind: "not-a-workbook" };
  try {
    const files = readDirectory(bytes);
    return files === null ? openZip64(bytes) : unpack(files, unpacker);
  } catch {
    // The libraries' only way to say that the archive is damaged.
    return { kind: "not-a-workbook" };
  }
}

function unpack(files: readonly PackedFile[], unpacker: Unpacker): Map<string, Uint8Array> | PackageFault {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > SIZE_LIMIT) return { kind: "too-large", size, limit: SIZE_LIMIT };
  const entries = new Map<string, Uint8Array>();
  for (const { name, method, body, size: length, sum } of files) {
    if (name.endsWith("/")) continue;
    if (method === null) return { kind: "not-a-workbook" };
    const content = method === "stored" ? body : length === 0 ? new Uint8Array() : unpacker.inflate(body, length);
    if (sum !== crc32(content)) return { kind: "broken-part", part: entryName(name) };
    keepPackedForm(content, { method, body, sum });
    entries.set(entryName(name), content);
  }
  return entries;
}

/** Rare for workbooks, and the library's business. */
function openZip64(bytes: Uint8Array): Map<string, Uint8Array> | PackageFault {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: file => {
      size += file.originalSize;
      return size <= SIZE_LIMIT && !file.name.endsWith("/");
    },
  });
  if (size > SIZE_LIMIT) return { kind: "too-large", size, limit: SIZE_LIMIT };
  return new Map(Object.entries(files).map(([name, content]) => [entryName(name), content]));
}

/** Some writers use "\" or start names with "/". */
function entryName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, at) => bytes[at] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
