import { findClientFolder } from "../../../src/simulator/client/find-client-folder";
import { serveWorkbench, type Served } from "../../../src/workbench/server/serve-workbench";
import { builtPane } from "../../built/pane";
import { builtWorkbench } from "../../built/workbench";

export interface BuiltWorkbench {
  readonly serve: (workbook: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Served>;
}

/** Page and pane as they ship. The page first: another suite may be building the pane. */
export async function buildWorkbench(): Promise<BuiltWorkbench> {
  const page = await builtWorkbench(), pane = await builtPane();
  return { serve: (workbook) => serveWorkbench({ folders: { page, pane, office: findClientFolder() }, workbook, port: 0 }) };
}
