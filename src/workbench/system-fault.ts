/** What the system said of a file, for people: the reason, or its own code where we have no word for it. */
export function systemFault(fault: unknown): string {
  const code = typeof fault === "object" && fault !== null && "code" in fault ? String(fault.code) : "";
  return WORDS[code] ?? (code === "" ? String(fault) : `系统代码 ${code}`);
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "路径不存在",
  EACCES: "没有权限",
  EPERM: "没有权限，或文件正被其他程序打开",
  EBUSY: "文件正被其他程序打开",
  EISDIR: "这是文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  EEXIST: "路径中有一段不是文件夹",
  ENOSPC: "磁盘空间不足",
  EROFS: "磁盘只读",
  ENAMETOOLONG: "文件名过长",
};
