import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** SHA-256 over lines of text as UTF-8, each ended by a line feed; 64 hexadecimal digits, the same on every machine. */
export function digestOf(lines: readonly string[]): string {
  return bytesToHex(hashOf(lines));
}

/** The first bytes of the same, as base64 without padding: four signs for three bytes. */
export function shortDigest(lines: readonly string[]): string {
  const [a = 0, b = 0, c = 0] = hashOf(lines), bits = (a << 16) | (b << 8) | c;
  return [18, 12, 6, 0].map((shift) => SIGNS[(bits >> shift) & 63]).join("");
}

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function hashOf(lines: readonly string[]): Uint8Array {
  return sha256(utf8ToBytes(lines.length === 0 ? "" : `${lines.join("\n")}\n`));
}
