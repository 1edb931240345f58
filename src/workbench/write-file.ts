import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isSameFile } from "./same-file";
import { systemFault } from "./system-fault";
import { UsageError } from "./usage-error";

/**
 * Writes a result as a whole or not at all: into a file beside it first, then renamed.
 * @throws UsageError when it would overwrite one of the inputs, or cannot be written.
 */
export function writeFile(path: string, content: string | Uint8Array, inputs: readonly string[]): void {
  refuseOverwrite(path, inputs);
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    put(path, content);
  } catch (fault) {
    throw new UsageError(`无法写入 ${path}：${systemFault(fault)}。请检查路径和权限。`);
  }
}

function put(path: string, content: string | Uint8Array): void {
  const found = statSync(path, { throwIfNoEntry: false });
  // A device or a pipe (/dev/stdout) is written to; a rename would put a file in its place.
  if (found && !found.isFile() && !found.isDirectory()) {
    writeFileSync(path, content);
    return;
  }
  // What a link leads to is replaced, not the link.
  const target = found ? realpathSync(path) : path;
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @throws UsageError when `path` is one of the inputs, by whatever name. */
export function refuseOverwrite(path: string, inputs: readonly string[]): void {
  const same = inputs.find((input) => isSameFile(path, input));
  if (same !== undefined) throw new UsageError(`不能用结果覆盖输入文件 ${same}。请另指定一个文件名。`);
}
