import { extname } from "node:path";
import type { Flags } from "./flags";
import { UsageError } from "./usage-error";

/** @throws UsageError without --out, or with files that the command does not read */
export function outputFile({ files, text }: Flags): string {
  const path = text["out"];
  if (path === undefined) throw new UsageError("请用 --out 指定要写入的文件。加 --help 查看用法。");
  if (files.length > 0) throw new UsageError(`此命令不读取文件：${files.join("、")}。加 --help 查看用法。`);
  requireExtension(path, ".xlsx");
  return path;
}

/** @throws UsageError for a name under which Excel would not open the workbook */
export function requireExtension(path: string, extension: string): void {
  if (extname(path).toLowerCase() === extension) return;
  throw new UsageError(`--out 应为 ${extension} 文件，现为${path === "" ? "空白" : ` ${path}`}。请更正文件名。`);
}
