import { deflateRawSync } from "node:zlib";
import type { Packer } from "../simulator/package/zip/pack-zip";
import { crc32 } from "../simulator/package/zip/crc32";

/** Node's own deflate at its fastest: a fifth of the time for results of some ten megabytes, and a little larger files. */
export const NATIVE_PACKER: Packer = { deflate: (content) => deflateRawSync(content, { level: 1 }), crc32 };
