import type { ExitCode, Terminal } from "../command";
import { inspectFile } from "../inspect-file";
import { UsageError } from "../usage-error";

/** why: why one unit stands above another, item by item, and the smallest change of facts that would turn it. */
export function why(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return inspectFile(args, terminal, {
    request: ({ rest: [one, other, ...more] }) => {
      if (one === undefined || other === undefined || more.length > 0) throw new UsageError("请在文件之后写明两个单位。加 --help 查看用法。");
      return { kind: "why", units: [one, other] };
    },
  });
}
