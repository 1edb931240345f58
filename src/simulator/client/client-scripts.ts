import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { findClientFolder } from "./find-client-folder";

const compiled = new Map<string, Script>();

/** A client file, compiled once per process however many workbooks are opened. */
export function clientScript(file: string): Script {
  let script = compiled.get(file);
  if (!script) {
    script = new Script(readFileSync(join(findClientFolder(), file), "utf8"), { filename: file });
    compiled.set(file, script);
  }
  return script;
}
