import { createContext } from "node:vm";
import type { NativeBridge } from "../host/bridge";
import { clientScript } from "./client-scripts";
import { nativeHost, type NativeHostOptions, type RequirementSets } from "./native-host";
import { pageGlobals } from "./page-globals";
import { scriptLoadingDocument } from "./script-loading-document";

/** The namespaces of the real client, as a page finds them. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: unknown;
}

/** The one file that holds the Excel API; enough where nobody waits for Office.onReady. */
const EXCEL_ONLY = "excel-web-16.00.js";
const MAIN = "office.js";

/**
 * Loads only the Excel half of the client, unmodified, into a realm of its own: `Excel.run` works, `Office` is
 * limited to `context.requirements`.
 */
export function loadExcelClient(bridge: NativeBridge, sets: RequirementSets): OfficeClient {
  const page = pageGlobals(bridge);
  createContext(page);
  clientScript(EXCEL_ONLY).runInContext(page as object);
  // This file's own Office has no context before the boot; the client asks the page's for the requirement sets.
  page["Office"] = { context: { requirements: { isSetSupported: isSupportedBy(sets) } } };
  return withGating(page);
}

/**
 * Boots the whole client as a page does: office.js finds its host, loads the host's file and the texts of the
 * language, and `Office.onReady` reports { host: "Excel", platform: "PC" }.
 */
export async function bootOfficeClient(bridge: NativeBridge, options: NativeHostOptions): Promise<OfficeClient> {
  const page = pageGlobals(bridge);
  page["external"] = nativeHost(options);
  page["document"] = scriptLoadingDocument((file) => clientScript(file).runInContext(page as object));
  createContext(page);
  clientScript(MAIN).runInContext(page as object);
  await (page["Office"] as typeof Office).onReady();
  return withGating(page);
}

/**
 * Members above the declared requirement sets fail with ApiNotFound before anything is sent. This build of the client
 * has the check but leaves it off.
 */
function withGating(page: Record<string, unknown>): OfficeClient {
  const client = page as unknown as OfficeClient;
  const extension = client.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  return client;
}

function isSupportedBy(sets: RequirementSets): (name: string, version?: string | number) => boolean {
  return (name, version) => isSupported(sets, name, version ?? 0);
}

function isSupported(sets: RequirementSets, name: string, version: string | number): boolean {
  const known = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (known === undefined) return false;
  const [major = 0, minor = 0] = known.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
