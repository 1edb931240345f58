import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { printProblems } from "../print-problems";
import { printResult } from "../print-result";
import { readInput } from "../read-input";
import { sampleWorkbook } from "../sample-workbook";
import { scoreFile } from "../score-file";
import { slowProgress } from "../slow-progress";
import { UsageError } from "../usage-error";
import { writeFile } from "../write-file";

const INPUT = "out/示例区.xlsx";
const OUTPUT = "out/示例区-评分.xlsx";

/** The main job on the sample district, start to end: what a person sees who has just cloned the project. */
export async function demo(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files } = flags(args, {});
  if (files.length > 0) throw new UsageError(`此命令不读取文件：${files.join("、")}。加 --help 查看用法。`);
  const progress = slowProgress(terminal.err, terminal.now);
  writeFile(INPUT, await sampleWorkbook(), []);
  const scored = await scoreFile(readInput(INPUT), { now: terminal.now(), progress, fill: "without-errors" });
  if (scored.result === null || scored.workbook === null) {
    terminal.err(printProblems(scored.problems));
    return 1;
  }
  writeFile(OUTPUT, scored.workbook, [INPUT]);
  terminal.out(printResult(scored.result, { costliest: 5, errors: 0 }));
  terminal.out(`\n输入：${INPUT}\n结果：${OUTPUT}（指标得分、单位排名、失分明细、图表）\n`);
  terminal.out("示例区为虚构；全区数据取自公开的年度报告，各单位之间的分配为演示而设。\n");
  return 0;
}
