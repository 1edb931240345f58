import type { IncomingHttpHeaders } from "node:http";

/**
 * Why a request is refused, or null. The names under which this machine reaches itself are the only ones answered to: a
 * page elsewhere cannot bend a name of its own to 127.0.0.1 and read the workbook (DNS rebinding).
 */
export function refusesRequest(method: string | undefined, headers: IncomingHttpHeaders, port: number): number | null {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (method !== "GET" && method !== "HEAD") return 405;
  if (!own.includes(headers.host ?? "")) return 421;
  if (headers.origin !== undefined && !own.some((host) => headers.origin === `http://${host}`)) return 403;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none" ? null : 403;
}
