import type { ExitCode, Terminal } from "../command";
import { inspectFile, nothingMore } from "../inspect-file";

/** hints: what an inspector may want to ask about. */
export function hints(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return inspectFile(args, terminal, {
    request: (asked) => {
      nothingMore(asked);
      return { kind: "hints" };
    },
  });
}
