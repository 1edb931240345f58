import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "./usage-error";

/**
 * Writes a result as a whole or not at all: into a file beside it first, then renamed.
 * @throws UsageError when it would overwrite one of the inputs.
 */
export function writeFile(path: string, content: string | Uint8Array, inputs: readonly string[]): void {
  refuseOverwrite(path, inputs);
  mkdirSync(dirname(resolve(path)), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw new UsageError(`无法写入 ${path}:${fault instanceof Error ? fault.message : String(fault)}。请检查路径和权限。`);
  }
}

/** @throws UsageError when `path` is one of the inputs, by whatever name. */
export function refuseOverwrite(path: string, inputs: readonly string[]): void {
  const same = inputs.find((input) => existsSync(path) && existsSync(input) && realpathSync(path) === realpathSync(input));
  if (same !== undefined) throw new UsageError(`不能用结果覆盖输入文件 ${same}。请用 --out 另指定一个文件名。`);
}
