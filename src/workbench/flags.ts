import { parseArgs } from "node:util";
import { UsageError } from "./usage-error";

export interface Flags {
  readonly files: readonly string[];
  readonly text: Readonly<Record<string, string>>;
  readonly on: ReadonlySet<string>;
}

/**
 * Splits a command's arguments into files, `--name value` and `--name`.
 * @throws UsageError for a flag that the command does not know or one that lacks its value.
 */
export function flags(args: readonly string[], known: { readonly text?: readonly string[]; readonly on?: readonly string[] }): Flags {
  const options: Record<string, { type: "string" | "boolean" }> = {};
  for (const name of known.text ?? []) options[name] = { type: "string" };
  for (const name of known.on ?? []) options[name] = { type: "boolean" };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`参数有误：${args.join(" ")}。可用的选项：${names.length === 0 ? "无" : names.join("、")}。加 --help 查看用法。`);
  }
  const values = Object.entries(parsed.values);
  return {
    files: parsed.positionals,
    text: Object.fromEntries(values.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
    on: new Set(values.filter(([, value]) => value === true).map(([name]) => name)),
  };
}
