import { existsSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";

export interface AssetFolders {
  /** The workbench's own page. */
  readonly page: string;
  /** The built pane. */
  readonly pane: string;
  /** office.js as its package ships it. */
  readonly office: string;
}

export interface Asset {
  readonly path: string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** The file behind the path of a request; null when there is none, or it is not of a kind that pages ask for. */
export function findAsset(path: string, { page, pane, office }: AssetFolders): Asset | null {
  if (path.startsWith("/pane/office/")) return within(office, path.slice("/pane/office/".length));
  if (path.startsWith("/pane/")) return within(pane, path.slice("/pane/".length));
  return within(page, path === "/" ? "index.html" : path.slice(1));
}

function within(folder: string, name: string): Asset | null {
  const inside = normalize(name);
  const type = TYPES[extname(inside)];
  if (type === undefined || inside.startsWith("..") || inside.startsWith(sep) || inside.includes("\0")) return null;
  const path = join(folder, inside);
  return existsSync(path) && statSync(path).isFile() ? { path, type } : null;
}
