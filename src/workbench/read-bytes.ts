import { readFileSync, statSync } from "node:fs";
import { systemFault } from "./system-fault";
import { UsageError } from "./usage-error";

const LIMIT = 100 * 1024 * 1024;

/** @throws UsageError when there is no such file, or it cannot be read or is too large */
export function readBytes(path: string): Buffer {
  const found = lookUp(path);
  if (found === undefined) throw new UsageError(`找不到文件 ${path}。请检查文件名和路径。`);
  if (found.isDirectory()) throw new UsageError(`${path} 是文件夹。请指定一个文件。`);
  if (found.size > LIMIT) throw new UsageError(`${path} 有 ${Math.ceil(found.size / 1024 / 1024)} MB，超过 100 MB 的上限。请删去无关的工作表或图片后再试。`);
  try {
    return readFileSync(path);
  } catch (fault) {
    throw new UsageError(`无法读取 ${path}：${systemFault(fault)}。`);
  }
}

function lookUp(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (fault) {
    throw new UsageError(`无法读取 ${path}：${systemFault(fault)}。`);
  }
}
