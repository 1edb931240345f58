import { hasErrors } from "../../services/check-workbook";
import { resultJson } from "../../services/result-json";
import { fileExtension } from "../../simulator/package/file-extension";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { oneFile } from "../one-file";
import { requireExtension } from "../output-file";
import { printProblems } from "../print-problems";
import { printResult } from "../print-result";
import { readInput } from "../read-input";
import { isSameFile } from "../same-file";
import { scoreFile } from "../score-file";
import { slowProgress } from "../slow-progress";
import { UsageError } from "../usage-error";
import { refuseOverwrite, writeFile } from "../write-file";

/** score: the result on standard output, problems on standard error, files only where asked for. */
export async function score(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, text: { out, json, by }, on } = flags(args, { text: ["out", "json", "by"], on: ["partial", "ranges"] });
  const path = oneFile(files);
  for (const output of [out, json]) if (output !== undefined) refuseOverwrite(output, [path]);
  if (out !== undefined && json !== undefined && isSameFile(out, json)) throw new UsageError(`--out 和 --json 不能是同一个文件 ${out}。请另指定一个文件名。`);
  const progress = slowProgress(terminal.err, terminal.now);
  const input = readInput(path);
  if (out !== undefined) requireExtension(out, input.kind === "workbook" ? fileExtension(input.state) : ".xlsx");
  const { result, problems, workbook, ranges = null } = await scoreFile(input, {
    now: terminal.now(), progress, ...(by === undefined ? {} : { by }), ...(on.has("ranges") ? { ranges: "with" } as const : {}),
    fill: out === undefined ? "none" : on.has("partial") ? "despite-errors" : "without-errors",
  });
  if (json !== undefined) writeFile(json, `${JSON.stringify(resultJson(result, problems, ranges), null, 1)}\n`, [path]);
  if (out !== undefined && workbook !== null) writeFile(out, workbook, [path]);
  if (result !== null) terminal.out(printResult(result, { costliest: 5, ranges, errors: problems.filter(({ severity }) => severity === "error").length }));
  if (problems.length > 0) terminal.err(printProblems(problems));
  if (out !== undefined) terminal.err(workbook === null ? `有须更正的问题，未写入 ${out}。更正后再评分${on.has("partial") ? "" : "；如需先填写可评分的部分，加 --partial"}。\n` : `结果已写入 ${out}。\n`);
  return hasErrors(problems) ? 1 : 0;
}
