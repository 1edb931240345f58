import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, join } from "node:path";

const PLACES = [...(process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "").map((folder) => join(folder, "soffice")), "/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe"];

/** LibreOffice, where it is on this machine; SOFFICE_PATH names another. */
const soffice = [process.env["SOFFICE_PATH"] ?? "", ...PLACES].find((place) => place !== "" && existsSync(place)) ?? null;

export const hasLibreOffice = soffice !== null;

/** `describe` where LibreOffice is found; elsewhere skipped, and that is said. */
export function inLibreOffice(name: string): jest.Describe {
  if (soffice === null) process.stderr.write(`${name}: skipped, no LibreOffice found (SOFFICE_PATH can name one)\n`);
  return soffice === null ? describe.skip : describe;
}

/** Starting it takes seconds, more on a busy machine. */
export const PATIENCE = 180_000;

/** Converts files with a profile of its own, so that it neither meets nor disturbs one that runs. @returns the new files' bytes by their names */
export function converted(files: Readonly<Record<string, string | Uint8Array>>, to: { readonly format: string; readonly from?: string }): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-office-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    execFileSync(soffice ?? "", [
      `-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--norestore", ...(to.from === undefined ? [] : [`--infilter=${to.from}`]), "--convert-to", to.format, "--outdir", join(folder, "out"),
      ...Object.keys(files).map((name) => join(folder, name)),
    ], { stdio: "pipe", timeout: PATIENCE });
    const extension = to.format.split(":")[0] ?? "";
    return Object.fromEntries(Object.keys(files).map((name) => {
      const made = `${basename(name, extname(name))}.${extension}`;
      return [made, new Uint8Array(readFileSync(join(folder, "out", made)))];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Pages of a PDF that LibreOffice wrote: it says the count of each node of the page tree in plain text. */
export function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString("latin1");
  return Math.max(0, ...[...text.matchAll(/\/Type\s*\/Pages\b[\s\S]{0,400}?\/Count\s+(\d+)/g)].map(([, count]) => Number(count)));
}

/** Every word with its right edge and its page's, in points; null without poppler's pdftotext. */
export function wordsOf(pdf: Uint8Array): readonly { readonly text: string; readonly right: number; readonly page: number }[] | null {
  const { status, stdout } = spawnSync("pdftotext", ["-bbox", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 100_000_000 });
  if (status !== 0) return null;
  return stdout.split("<page ").slice(1).flatMap((page) => {
    const width = Number(/width="([\d.]+)"/.exec(page)?.[1]);
    return [...page.matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].map(([, right, text]) => ({ text: text ?? "", right: Number(right), page: width }));
  });
}
