import type { ExitCode, Terminal } from "../command";
import { inspectFile, nothingMore } from "../inspect-file";

/** separation: whether each indicator tells units apart. */
export function separation(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return inspectFile(args, terminal, {
    request: (asked) => {
      nothingMore(asked);
      return { kind: "separation" };
    },
  });
}
