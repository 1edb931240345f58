import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TableData } from "../../src/assessment/tables";
import { runCommand } from "../../src/workbench/run-command";
import { UsageError } from "../../src/workbench/usage-error";

export interface Called { readonly code: number; readonly out: string; readonly err: string }

/** The command line in this process, at a fixed time; a wrong call ends as it does at its door. */
export async function called(args: readonly string[], input = ""): Promise<Called> {
  const said = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    input: () => Promise.resolve(input),
    now: () => new Date(2026, 0, 2, 3, 4),
  };
  try {
    return { code: await runCommand(args, terminal), ...said };
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    return { code: 2, out: said.out, err: `${said.err}${fault.message}\n` };
  }
}

export const folder = (): string => mkdtempSync(join(tmpdir(), "fazhi-"));

/** A .json file with these tables. */
export function saved(tables: TableData, at = folder()): string {
  const path = join(at, "数据.json");
  writeFileSync(path, JSON.stringify(tables));
  return path;
}
