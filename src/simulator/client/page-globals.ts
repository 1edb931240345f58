import { performance } from "node:perf_hooks";
import type { NativeBridge } from "../host/bridge";

const ORIGIN = "https://add-in.invalid";

/**
 * The little of a browser page that the client files look for. Objects come from this module's realm where it
 * matters: what the client parses (`JSON`) and throws (`Error`) are then arrays, objects and errors of the caller's
 * own realm, so that `instanceof Error` and strict comparisons of values hold. What the client builds itself with
 * literals, such as a loaded collection's `items`, still belongs to its own realm: `Array.isArray` knows it,
 * `instanceof Array` does not.
 */
export function pageGlobals(bridge: NativeBridge): Record<string, unknown> {
  const storage = memoryStorage();
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    JSON,
    Error,
    console: quietConsole,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    TextEncoder,
    TextDecoder,
    ["navigator"]: { userAgent: "simulated Excel", language: "en-US", platform: "Win32" },
    history: {},
    name: "",
    location: {
      href: `${ORIGIN}/taskpane.html`,
      search: "",
      hash: "",
      protocol: "https:",
      host: "add-in.invalid",
      hostname: "add-in.invalid",
      pathname: "/taskpane.html",
      origin: ORIGIN,
    },
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
  for (const name of ["window", "self", "top", "parent", "globalThis"]) page[name] = page;
  return page;
}

/** The client logs its start to the console; nobody reads that here. */
const quietConsole = { log: nothing, info: nothing, warn: nothing, error: nothing, debug: nothing, trace: nothing };

function nothing(): void {
  return;
}

function memoryStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
  };
}
