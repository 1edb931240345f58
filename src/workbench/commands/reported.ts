import type { ExitCode, Terminal } from "../command";
import { inspectFile, nothingMore } from "../inspect-file";

/** reported: scores on reported and on verified figures side by side. */
export function reported(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return inspectFile(args, terminal, {
    request: (asked) => {
      nothingMore(asked);
      return { kind: "reported" };
    },
  });
}
