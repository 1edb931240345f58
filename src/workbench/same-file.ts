import { statSync } from "node:fs";
import { resolve } from "node:path";

/** Whether two names lead to one file: by path, link, or another spelling where the system ignores case. */
export function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [lookUp(one), lookUp(other)];
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}

function lookUp(path: string) {
  try {
    return statSync(path, { bigint: true });
  } catch {
    // What cannot be looked up is found out when it is read or written.
    return null;
  }
}
