import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface MeasuredProcess {
  readonly size: string;
  /** Milliseconds of the whole process: reading the .xlsx, scoring, writing results, ledgers and charts. */
  readonly score: number;
}

export interface MeasuredStart {
  readonly help: number;
  readonly node: number;
}

/** `fazhi score` on each workbook, as a user calls it; the median of some runs. */
export function measureProcesses(files: readonly { readonly size: string; readonly file: Uint8Array }[], runs: number): readonly MeasuredProcess[] {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-bench-"));
  try {
    return files.map(({ size, file }) => {
      const input = join(folder, "input.xlsx"), output = join(folder, "output.xlsx");
      writeFileSync(input, file);
      return { size, score: medianOf(runs, () => timeOf([program(), "score", input, "--out", output])) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command line's help, and node with nothing to do. */
export function measureStart(runs: number): MeasuredStart {
  return { help: medianOf(runs, () => timeOf([program(), "--help"])), node: medianOf(runs, () => timeOf(["-e", "0"])) };
}

/** The script that is running now. */
const program = (): string => process.argv[1] ?? "";

function timeOf(args: readonly string[]): number {
  const start = performance.now(), { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.slice(1).join(" ")} failed: ${stderr.slice(0, 300)}`);
  return performance.now() - start;
}

function medianOf(runs: number, time: () => number): number {
  const times = Array.from({ length: runs }, time).sort((a, b) => a - b);
  return times[runs >> 1]!;
}
