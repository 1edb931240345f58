import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { findAsset, type AssetFolders } from "./find-asset";
import { paneInFrame } from "./pane-in-frame";
import { refusesRequest } from "./refuses-request";
import { SECURITY_HEADERS } from "./security-headers";

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly folders: AssetFolders;
  /** Given out as it is; the page never sends a workbook back. */
  readonly workbook: { readonly name: string; readonly bytes: Uint8Array };
  /** 0: any free one. */
  readonly port: number;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Serves the workbench to this machine alone. Rejects when the port is taken. */
export async function serveWorkbench({ folders, workbook, port }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const taken = (server.address() as AddressInfo).port;
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const refused = refusesRequest(request.method, request.headers, taken);
    if (refused !== null) return void response.writeHead(refused, SECURITY_HEADERS).end();
    const path = pathOf(request.url);
    if (path === "/workbook.xlsx") {
      response.writeHead(200, { ...SECURITY_HEADERS, "content-type": XLSX, "x-workbook-name": encodeURIComponent(workbook.name) }).end(workbook.bytes);
      return;
    }
    const asset = path === null ? null : findAsset(path, folders);
    if (asset === null) return void response.writeHead(path === "/favicon.ico" ? 204 : 404, SECURITY_HEADERS).end();
    const content = readFileSync(asset.path);
    const body = path === "/pane/taskpane.html" ? paneInFrame(content.toString("utf8")) : content;
    response.writeHead(200, { ...SECURITY_HEADERS, "content-type": asset.type }).end(body);
  }
}

function pathOf(url: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://127.0.0.1").pathname);
  } catch {
    return null;
  }
}
