/** `--json <file>` writes a file; `--json` alone, or before something that is no .json, writes to standard output. */
export function optionalJson(args: readonly string[]): readonly string[] {
  return args.flatMap((word, index) => (word === "--json" && !/\.json$|^\/dev\/|^-$/i.test(args[index + 1] ?? "") ? ["--json", "-"] : [word]));
}
