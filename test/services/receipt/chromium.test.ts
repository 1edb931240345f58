import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { DISTRICT } from "../../../src/samples/district";
import { scoreTables } from "../../../src/services/score-tables";
import { sealOf } from "../../../src/services/receipt/make-receipt";
import { findBrowser } from "../../taskpane/given/find-browser";

const browserPath = findBrowser();
const inBrowser = browserPath === null ? test.skip : test;
jest.setTimeout(90_000);

const { shared } = jest.requireActual<{ readonly shared: Pick<Configuration, "module" | "resolve" | "performance"> }>("../../../webpack.config.js");

/** The script that scores and digests, for a page: compiled as the pane is. */
function bundle(folder: string): Promise<string> {
  return new Promise((done, failed) => {
    webpack({
      ...shared, mode: "development", devtool: false, target: ["web", "es2022"], entry: resolve(__dirname, "digests-for-page.ts"), output: { path: folder, filename: "page.js" },
    }, (fault, stats) => {
      if (fault || stats?.hasErrors()) failed(fault ?? new Error(stats?.toString({ all: false, errors: true })));
      else done(join(folder, "page.js"));
    });
  });
}

inBrowser("Chromium gives the digests that Node gives, also where the page has no crypto of its own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-digest-")), script = await bundle(folder);
  const browser = await chromium.launch({ executablePath: browserPath as string, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.goto("about:blank");
    expect(await page.evaluate(() => typeof crypto.subtle)).toBe("undefined");
    await page.addScriptTag({ path: script });
    const { scheme, result } = scoreTables(DISTRICT), { inputs, results } = sealOf(scheme, result!);
    expect(await page.evaluate(() => Reflect.get(globalThis, "sampleDigests") as unknown)).toEqual({ inputs, results });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
