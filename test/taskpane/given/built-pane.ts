import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Configuration, Stats } from "webpack";
import webpack from "webpack";

/** Builds the pane as it ships to isolated networks, office.js and all, into a folder of its own. */
export async function buildPane(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  process.env["OFFICE_JS"] = "local";
  const configure = createRequire(__filename)("../../../webpack.config.js") as (env: object, argv: object) => Promise<Configuration[]>;
  const config = (await configure({}, { mode: "production" })).find(({ name }) => name === "pane");
  if (config === undefined) throw new Error("webpack.config.js has no configuration named pane");
  const folder = mkdtempSync(join(tmpdir(), "fazhi-pane-"));
  await build({ ...config, output: { ...config.output, path: folder } });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function build(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((fault: Error | null, stats?: Stats) => {
      compiler.close(() => {
        if (fault) reject(fault);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}
