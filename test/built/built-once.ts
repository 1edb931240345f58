import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** A configuration of webpack.config.js, and the rooms of src/ that its files come from. */
export interface BuiltOnce {
  readonly name: "pane" | "workbench";
  readonly without: readonly string[];
}

const CACHE = resolve("node_modules/.cache/fazhi-built");
const KEPT = 8;
const PATIENCE = { pause: 200, stale: 300_000 } as const;

/**
 * The folder with what `npm run build` makes of this configuration as it ships to isolated networks, office.js and all.
 * It is named by the content that it is built from, so that it is built once however many suites, workers and runs ask.
 */
export async function builtOnce({ name, without }: BuiltOnce): Promise<string> {
  const folder = join(CACHE, `${name}-${digestOf(without)}`), lock = `${folder}.lock`;
  for (;;) {
    if (existsSync(folder)) return used(folder);
    if (taken(lock)) break;
    await new Promise((resume) => setTimeout(resume, PATIENCE.pause));
  }
  const own = `${folder}.${process.pid}`;
  try {
    await run(["node_modules/webpack/bin/webpack.js", "--mode", "production", "--config-name", name, "--stats", "errors-only", "--output-path", own]);
    if (!existsSync(folder)) renameSync(own, folder);
    return used(folder);
  } finally {
    rmSync(own, { recursive: true, force: true });
    rmSync(lock, { recursive: true, force: true });
    prune();
  }
}

/** @throws with what the build had to say */
async function run(args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, OFFICE_JS: "local" } }).catch((fault: { readonly stdout?: string; readonly stderr?: string }) => {
    throw new Error(`the build failed:\n${fault.stdout ?? ""}${fault.stderr ?? ""}`);
  });
}

/** Whoever makes the folder builds; one whose maker has not come back is taken over. */
function taken(lock: string): boolean {
  mkdirSync(CACHE, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > PATIENCE.stale) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function used(folder: string): string {
  utimesSync(folder, new Date(), new Date());
  return folder;
}

function prune(): void {
  const folders = readdirSync(CACHE).filter((name) => /-[0-9a-f]{16}$/.test(name)).map((name) => ({ name, at: statSync(join(CACHE, name)).mtimeMs })).sort((one, other) => other.at - one.at);
  for (const { name } of folders.slice(KEPT)) rmSync(join(CACHE, name), { recursive: true, force: true });
}

const SOURCES = ["webpack.config.js", "package.json", "package-lock.json", "tsconfig.json", "manifest.xml", "assets", "src"];

function digestOf(without: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  const add = (path: string): void => {
    if (without.some((room) => path === join("src", room))) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`\0${path}\0`).update(readFileSync(path));
  };
  SOURCES.forEach(add);
  return hash.digest("hex").slice(0, 16);
}
