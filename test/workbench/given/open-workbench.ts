import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { findClientFolder } from "../../../src/simulator/client/find-client-folder";
import { serveWorkbench, type Served } from "../../../src/workbench/server/serve-workbench";
import { buildPane } from "../../taskpane/given/built-pane";

export interface BuiltWorkbench {
  readonly serve: (workbook: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Served>;
  readonly remove: () => void;
}

/** Builds page and pane as they ship, into folders of their own. */
export async function buildWorkbench(): Promise<BuiltWorkbench> {
  const pane = await buildPane();
  const configure = createRequire(__filename)("../../../webpack.config.js") as (env: object, argv: object) => Promise<Configuration[]>;
  const config = (await configure({}, { mode: "production" })).find(({ name }) => name === "workbench");
  if (config === undefined) throw new Error("webpack.config.js has no configuration named workbench");
  const page = mkdtempSync(join(tmpdir(), "fazhi-workbench-"));
  await build({ ...config, output: { ...config.output, path: page } });
  return {
    serve: (workbook) => serveWorkbench({ folders: { page, pane: pane.folder, office: findClientFolder() }, workbook, port: 0 }),
    remove: () => {
      pane.remove();
      rmSync(page, { recursive: true, force: true });
    },
  };
}

function build(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((fault, stats) => {
      compiler.close(() => {
        if (fault) reject(fault);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}
