import type { Browser } from "playwright-core";
import { putExcelBehind } from "./excel-page";

const EMPTY = `<!doctype html><script src="office/office.js"></script><script>Office.onReady(() => { window.usableAt = performance.now(); })</script>`;

interface Loading {
  readonly url: string;
  /** The words with which the page is usable; null where Office's word is all that it waits for. */
  readonly waitFor: string | null;
}

/** Milliseconds from navigation on, and the page's own scripts and styles that were loaded until then, in a fresh context. */
export async function usable(browser: Browser, { url, waitFor }: Loading): Promise<{ readonly at: number; readonly files: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await putExcelBehind(page);
    await page.route("**/empty.html", (route) => route.fulfill({ contentType: "text/html", body: EMPTY }));
    if (waitFor !== null) await page.addInitScript(watch, waitFor);
    await page.goto(url);
    await page.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt !== undefined);
    return await page.evaluate(() => {
      const at = (globalThis as unknown as { usableAt: number }).usableAt;
      const files = performance.getEntriesByType("resource").filter(({ startTime, name }) => startTime < at && /\.(js|css)$/.test(name) && !name.includes("/office/")).map(({ name }) => name.slice(name.lastIndexOf("/") + 1));
      return { at, files };
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when the words are there. */
function watch(words: string): void {
  const page = globalThis as { usableAt?: number };
  new MutationObserver(() => {
    if (page.usableAt === undefined && (document.body?.textContent ?? "").includes(words)) page.usableAt = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
