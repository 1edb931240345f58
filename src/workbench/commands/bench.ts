import { benchText, runBench } from "../bench/run-bench";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";

/** bench: how fast, as ratios to a hand-written loop measured in the same run. A wrong result is an error, a slow one is not. */
export async function bench(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { on } = flags(args, { on: ["json", "short"] });
  const report = await runBench(on.has("short") ? "short" : "full");
  terminal.out(on.has("json") ? `${JSON.stringify(report)}\n` : benchText(report));
  return Object.values(report.differences).every((count) => count === 0) ? 0 : 1;
}
