import { hasErrors } from "../../services/check-workbook";
import { resultJson } from "../../services/result-json";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { oneFile } from "../one-file";
import { printProblems } from "../print-problems";
import { printResult } from "../print-result";
import { scoreFile } from "../score-file";
import { slowProgress } from "../slow-progress";
import { refuseOverwrite, writeFile } from "../write-file";

/** score: the result on standard output, problems on standard error, files only where asked for. */
export async function score(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, text, on } = flags(args, { text: ["out", "json"], on: ["partial"] });
  const input = oneFile(files);
  for (const output of [text["out"], text["json"]]) if (output !== undefined) refuseOverwrite(output, [input]);
  const scored = await scoreFile(input, {
    now: terminal.now(),
    progress: slowProgress(terminal.err, terminal.now),
    fill: text["out"] === undefined ? "none" : on.has("partial") ? "despite-errors" : "without-errors",
  });
  if (text["json"] !== undefined) writeFile(text["json"], `${JSON.stringify(resultJson(scored.result, scored.problems), null, 1)}\n`, [input]);
  if (text["out"] !== undefined && scored.workbook !== null) writeFile(text["out"], scored.workbook, [input]);
  if (scored.result !== null) terminal.out(printResult(scored.result, { costliest: 5 }));
  if (scored.problems.length > 0) terminal.err(printProblems(scored.problems));
  if (text["out"] !== undefined) terminal.err(scored.workbook === null ? `有须更正的问题,未写入 ${text["out"]}。更正后再评分;如需先填写可评分的部分,加 --partial。\n` : `结果已写入 ${text["out"]}。\n`);
  return hasErrors(scored.problems) ? 1 : 0;
}
