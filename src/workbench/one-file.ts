import { UsageError } from "./usage-error";

/** @throws UsageError unless exactly one file was named */
export function oneFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError(`应指定一个输入文件，现有 ${files.length} 个。加 --help 查看用法。`);
  return file;
}
