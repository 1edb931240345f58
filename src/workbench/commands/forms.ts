import { join } from "node:path";
import { fileExtension } from "../../simulator/package/file-extension";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { formFiles } from "../form-files";
import { formsInWorkbook } from "../forms-in-workbook";
import { oneFile } from "../one-file";
import { requireExtension } from "../output-file";
import { printProblems } from "../print-problems";
import { readInput } from "../read-input";
import { slowProgress } from "../slow-progress";
import { UsageError } from "../usage-error";
import { refuseOverwrite, writeFile } from "../write-file";

/** forms: 单位自评表 for all units or some, as sheets of the workbook or as a file for each. */
export async function forms(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, text: { out, folder, unit } } = flags(args, { text: ["out", "folder", "unit"] });
  const path = oneFile(files);
  if ((out === undefined) === (folder === undefined)) throw new UsageError("请用 --out 指定一个工作簿，或用 --folder 指定一个文件夹，二者选一。加 --help 查看用法。");
  if (out !== undefined) refuseOverwrite(out, [path]);
  const units = unit?.split(/[、,，;；]/).map((name) => name.trim()).filter((name) => name !== "");
  const input = readInput(path), wanted = units === undefined ? {} : { units };
  const progress = slowProgress(terminal.err, terminal.now);
  if (out !== undefined) {
    requireExtension(out, input.kind === "workbook" ? fileExtension(input.state) : ".xlsx");
    const { workbook, sheets, standing, problems } = await formsInWorkbook(input, { ...wanted, progress });
    if (workbook === null) return refused(problems, terminal);
    writeFile(out, workbook, [path]);
    terminal.out(`已生成 ${sheets.length} 张自评表，写入 ${out}。\n${standing.length === 0 ? "" : `${standing.length} 个单位的自评表原已存在，未改动：${standing.join("、")}。\n`}`);
    return 0;
  }
  const { files: made, problems } = await formFiles(input, { ...wanted, progress });
  if (made.length === 0) return refused(problems, terminal);
  for (const { name, bytes } of made) writeFile(join(folder ?? "", name), bytes, [path]);
  terminal.out(`已生成 ${made.length} 张自评表，写入文件夹 ${folder ?? ""}。\n`);
  return 0;
}

function refused(problems: Parameters<typeof printProblems>[0], terminal: Terminal): ExitCode {
  terminal.err(printProblems(problems));
  return 1;
}
