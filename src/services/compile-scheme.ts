import { compile } from "../compiler/compile";
import { chooseRule } from "../engine/prepare/choose-rule";
import { DEFAULT_READING, readScheme, type ReadScheme } from "../excel/parse/read-scheme";
import type { InputTables } from "../excel/tables/input-tables";

export { DEFAULT_READING };
export type CompiledScheme = ReadScheme;

/** Tables -> scheme: settings and rows, then every clause once, then duties and data against the rules. */
export function compileScheme(tables: InputTables): CompiledScheme {
  return readScheme(tables, { compile, choose: chooseRule });
}
