import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { outputFile } from "../output-file";
import { templateWorkbook } from "../sample-workbook";
import { writeFile } from "../write-file";

/** template: an empty workbook with headers, lists and guidance. */
export async function template(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const path = outputFile(flags(args, { text: ["out"] }));
  writeFile(path, await templateWorkbook(), []);
  terminal.out(`空白工作簿已写入 ${path}。\n`);
  return 0;
}
