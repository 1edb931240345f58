import type { ExitCode, Terminal } from "../command";
import { inspectFile, type Asked } from "../inspect-file";
import { inputTables } from "../input-tables";
import { readInput } from "../read-input";
import { UsageError } from "../usage-error";

/** compare: an earlier file and this one, each unit's change split into its own work and the changed rules. */
export function compare(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return inspectFile(args, terminal, { others: (asked) => [earlier(asked)], request: async (asked) => ({ kind: "compare", before: await inputTables(readInput(earlier(asked))) }) });
}

function earlier({ rest: [other, ...more] }: Asked): string {
  if (other === undefined || more.length > 0) throw new UsageError("请指定两个文件：本次的，和用来比较的前一次的。加 --help 查看用法。");
  return other;
}
