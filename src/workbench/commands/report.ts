import { hasErrors } from "../../services/check-workbook";
import { reportInput } from "../../services/report-input";
import { reportTables } from "../../reports/report-tables";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { oneFile } from "../one-file";
import { printProblems } from "../print-problems";
import { printTables } from "../print-tables";
import { readInput } from "../read-input";
import { scoreFile } from "../score-file";
import { slowProgress } from "../slow-progress";
import { timeText } from "../time-text";
import { UsageError } from "../usage-error";

/** report: what report writers take from a result. Problems go to standard error and do not keep it back. */
export async function report(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, on } = flags(args, { on: ["tables", "json", "short"] });
  const path = oneFile(files);
  if (!on.has("tables")) throw new UsageError("请指定要生成的内容：--tables。加 --help 查看用法。");
  const progress = slowProgress(terminal.err, terminal.now), now = terminal.now();
  const { result, problems } = await scoreFile(readInput(path), { now, progress, fill: "none" });
  if (problems.length > 0) terminal.err(printProblems(problems));
  if (result === null) return 1;
  const input = reportInput(result, { now: timeText(now), names: on.has("short") ? "short" : "full" });
  const tables = reportTables(input);
  terminal.out(on.has("json") ? `${JSON.stringify({ tables }, null, 1)}\n` : printTables(tables));
  return hasErrors(problems) ? 1 : 0;
}
