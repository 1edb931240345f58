import { zipSync } from "fflate";
import type { Zippable } from "fflate";

/** The earliest time that a zip entry can carry, so that the same workbook always gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Content types first, as the packaging convention recommends for streaming readers; the rest as given. */
export function printZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  const names = [...entries.keys()].filter(name => name !== "[Content_Types].xml");
  for (const name of ["[Content_Types].xml", ...names]) {
    const content = entries.get(name);
    if (content) files[name] = [content, { level: isPacked(name) ? 0 : 3, mtime: FIXED_TIME }];
  }
  return zipSync(files);
}

function isPacked(name: string): boolean {
  return /\.(png|jpe?g|gif)$/i.test(name);
}
