import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const DIST = join("node_modules", "@microsoft", "office-js", "dist");

/** The folder of Microsoft's client files, searched upwards from the running script and from the working folder. */
export function findClientFolder(): string {
  for (const start of [dirname(process.argv[1] ?? "."), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = join(folder, DIST);
      if (existsSync(join(found, "office.js"))) return found;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error(`Found no ${DIST} above ${process.cwd()}: run npm install first.`);
}
