import { zipSync } from "fflate";
import type { Zippable } from "fflate";
import { packZip, type Packer } from "./pack-zip";

/** The earliest time that a zip entry can carry, so that the same workbook always gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Content types first, as the packaging convention recommends for streaming readers; the rest as given. Without a packer
 * the same entries give the same bytes on every machine.
 */
export function printZip(entries: ReadonlyMap<string, Uint8Array>, packer?: Packer): Uint8Array {
  const names = [...entries.keys()].filter(name => name !== "[Content_Types].xml");
  const ordered = ["[Content_Types].xml", ...names].flatMap(name => {
    const content = entries.get(name);
    return content ? [{ name, content, packed: isPacked(name) }] : [];
  });
  if (packer) return packZip(ordered, packer);
  const files: Zippable = {};
  for (const { name, content, packed } of ordered) files[name] = [content, { level: packed ? 0 : 3, mtime: FIXED_TIME }];
  return zipSync(files);
}

function isPacked(name: string): boolean {
  return /\.(png|jpe?g|gif)$/i.test(name);
}
