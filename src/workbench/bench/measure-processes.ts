import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unlikeReference } from "./count-differences";
import { scoreExactly } from "./exact-reference";
import { median } from "./median-time";
import { nativeWorkbook, readNativeResult } from "./native-workbook";
import { findOffice, type OfficeProgram } from "./office-program";
import { makeWorkload } from "./workload";

/** Whole processes on one size, in milliseconds. */
export interface MeasuredProcess {
  readonly size: string;
  /** `fazhi score`: reading the .xlsx, scoring, writing results, ledgers and charts. */
  readonly score: number;
  /** LibreOffice on a workbook of native formulas for the same scheme; null where it is not installed. */
  readonly office: MeasuredOffice | null;
}

export interface MeasuredOffice {
  readonly calculate: number;
  /** The first process over the second, the median of the pairs. */
  readonly ratio: number;
  /** Its totals, ranks and grades that differ from the exact reference. */
  readonly differences: number;
}

export interface MeasuredStart {
  readonly help: number;
  readonly node: number;
}

export interface ProcessSize {
  readonly name: string;
  readonly departments: number;
  readonly indicators: number;
  /** The workbook that `fazhi score` is given. */
  readonly file: Uint8Array;
}

/** `fazhi score` on each workbook, as a user calls it, in turn with LibreOffice on its own; the medians of some runs. */
export function measureProcesses(sizes: readonly ProcessSize[], runs: number): { readonly processes: readonly MeasuredProcess[]; readonly office: string | null } {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-bench-"));
  try {
    const office = findOffice(folder);
    return { processes: sizes.map((size) => measureProcess(size, { folder, office, runs })), office: office?.version ?? null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureProcess({ name, file, ...size }: ProcessSize, { folder, office, runs }: { readonly folder: string; readonly office: OfficeProgram | null; readonly runs: number }): MeasuredProcess {
  const input = join(folder, "input.xlsx"), native = join(folder, "native.xlsx"), saved = join(folder, "saved");
  writeFileSync(input, file);
  const score = (): number => timeOf(() => node([program(), "score", input, "--out", join(folder, "output.xlsx")]));
  if (office === null) return { size: name, score: median(Array.from({ length: runs }, score)), office };
  const workload = makeWorkload(size);
  mkdirSync(saved, { recursive: true });
  writeFileSync(native, nativeWorkbook(workload));
  // The first call makes the profile.
  office.calculate(native, saved);
  const differences = unlikeReference(readNativeResult(readFileSync(join(saved, "native.xlsx")), size.departments), scoreExactly(workload));
  const pairs = Array.from({ length: runs }, () => ({ score: score(), calculate: timeOf(() => office.calculate(native, saved)) }));
  return {
    size: name, score: median(pairs.map((pair) => pair.score)),
    office: { calculate: median(pairs.map((pair) => pair.calculate)), ratio: median(pairs.map((pair) => pair.score / pair.calculate)), differences },
  };
}

/** The command line's help, and node with nothing to do. */
export function measureStart(runs: number): MeasuredStart {
  const pairs = Array.from({ length: runs }, () => ({ help: timeOf(() => node([program(), "--help"])), nothing: timeOf(() => node(["-e", "0"])) }));
  return { help: median(pairs.map((pair) => pair.help)), node: median(pairs.map((pair) => pair.nothing)) };
}

/** The script that is running now. */
const program = (): string => process.argv[1] ?? "";

function node(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.slice(1).join(" ")} failed: ${stderr.slice(0, 300)}`);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
