import { hasErrors } from "../../services/check-workbook";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { oneFile } from "../one-file";
import { printProblems } from "../print-problems";
import { readInput } from "../read-input";
import { scoreFile } from "../score-file";
import { slowProgress } from "../slow-progress";

/** check: every problem with sheet and cell; nothing is written. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files } = flags(args, {});
  const progress = slowProgress(terminal.err, terminal.now);
  const { problems } = await scoreFile(readInput(oneFile(files)), { now: terminal.now(), progress, fill: "none" });
  terminal.out(printProblems(problems));
  return hasErrors(problems) ? 1 : 0;
}
