import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveWorkbench, type Served } from "../../../src/workbench/server/serve-workbench";

const root = mkdtempSync(join(tmpdir(), "fazhi-serve-"));
const folders = { page: join(root, "page"), pane: join(root, "pane"), office: join(root, "office") };
let served: Served;

beforeAll(async () => {
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeFileSync(join(root, "secret.js"), "secret");
  writeFileSync(join(folders.page, "index.html"), "<p>page</p>");
  writeFileSync(join(folders.pane, "taskpane.html"), '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>');
  writeFileSync(join(folders.office, "office.js"), "office");
  served = await serveWorkbench({ folders, workbook: { name: "示例 区.xlsx", bytes: new Uint8Array([1, 2, 3]) }, port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true, force: true });
});

interface Answer { readonly status: number; readonly body: string; readonly headers: NodeJS.Dict<string | string[]> }

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = new URL(served.origin);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8"), headers: response.headers }));
    }).on("error", reject).end();
  });
}

test("the page, the pane and office.js come from their folders", async () => {
  expect((await ask("/")).body).toBe("<p>page</p>");
  expect((await ask("/pane/office/office.js")).body).toBe("office");
  const workbook = await ask("/workbook.xlsx");
  expect(decodeURIComponent(String(workbook.headers["x-workbook-name"]))).toBe("示例 区.xlsx");
});

test("the pane gets a native host before its first script, and office.js from this machine", async () => {
  expect((await ask("/pane/taskpane.html")).body).toBe('<head><script src="/enter-frame.js"></script>\n    <script src="office/office.js"></script></head>');
});

test.each([
  ["another name for this machine", { host: "evil.example" }, 421],
  ["another port", { host: "127.0.0.1:1" }, 421],
  ["another origin", { origin: "https://evil.example" }, 403],
  ["an opaque origin", { origin: "null" }, 403],
  ["another site by the browser's word", { "sec-fetch-site": "cross-site" }, 403],
])("%s is refused", async (_, headers, status) => {
  const answer = await ask("/workbook.xlsx", headers);
  expect([answer.status, answer.body]).toEqual([status, ""]);
});

test("only reading is answered", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
});

test.each(["/../secret.js", "/%2e%2e/secret.js", "/pane/..%2f..%2fsecret.js", "/pane/office/../../secret.js", "/%00.js", "/missing.js", "/%zz"])("%s leads nowhere", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, ""]);
});

test("every answer forbids foreign and inline scripts, and foreign frames around it", async () => {
  for (const path of ["/", "/missing.js", "/workbook.xlsx"]) {
    const policy = String((await ask(path)).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});

test("it listens on loopback alone", () => {
  expect(new URL(served.origin).hostname).toBe("127.0.0.1");
});
