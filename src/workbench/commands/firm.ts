import type { ExitCode, Terminal } from "../command";
import { inspectFile, nothingMore, wholeNumber } from "../inspect-file";

/** firm: how firm the ranking is when weights move, indicators are left out, clauses are read otherwise. */
export function firm(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return inspectFile(args, terminal, {
    flags: ["runs", "swing", "seed"],
    request: (asked) => {
      nothingMore(asked);
      const runs = wholeNumber(asked.text["runs"], { name: "runs", from: 1, to: 1_000_000 }), percent = wholeNumber(asked.text["swing"], { name: "swing", from: 1, to: 99 }), seed = wholeNumber(asked.text["seed"], { name: "seed", from: 0, to: 4_294_967_295 });
      return { kind: "firm", ...(runs === null ? {} : { runs }), ...(percent === null ? {} : { percent }), ...(seed === null ? {} : { seed }) };
    },
  });
}
