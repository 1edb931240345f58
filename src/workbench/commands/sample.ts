import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { outputFile } from "../output-file";
import { sampleWorkbook } from "../sample-workbook";
import { writeFile } from "../write-file";

/** sample: the sample district's workbook. */
export async function sample(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const path = outputFile(flags(args, { text: ["out"] }));
  writeFile(path, await sampleWorkbook(), []);
  terminal.out(`示例区工作簿已写入 ${path}。示例区为虚构；全区数据取自公开的年度报告，各单位之间的分配为演示而设。\n`);
  return 0;
}
