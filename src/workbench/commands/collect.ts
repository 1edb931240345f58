import { collectForms, readForms, type CollectedForms, type FilledForm } from "../../services/collect-forms";
import { openExcel } from "../../simulator/open-excel";
import { fileExtension } from "../../simulator/package/file-extension";
import { writeXlsx } from "../../simulator/package/write-xlsx";
import type { WorkbookState } from "../../simulator/state";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { calculatorWithFunctions } from "../functions-in-cells";
import { NATIVE_PACKER } from "../native-packer";
import { requireExtension } from "../output-file";
import { printProblems } from "../print-problems";
import { readInput } from "../read-input";
import { slowProgress } from "../slow-progress";
import { UsageError } from "../usage-error";
import { refuseOverwrite, writeFile } from "../write-file";

/** collect: what units filled in on their forms, in the workbook or in files of their own, goes into 数据填报. */
export async function collect(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files: [path, ...others], text: { out } } = flags(args, { text: ["out"] });
  if (path === undefined || out === undefined) throw new UsageError("请指定工作簿，并用 --out 指定要写入的文件。加 --help 查看用法。");
  refuseOverwrite(out, [path, ...others]);
  const state = workbookAt(path), states = others.map((other) => ({ path: other, state: workbookAt(other) }));
  requireExtension(out, fileExtension(state));
  const progress = slowProgress(terminal.err, terminal.now);
  const forms: FilledForm[] = [];
  if (states.length > 0) progress(`读取 ${states.length} 个自评表文件`);
  for (const other of states) {
    const found = await formsOf(other.state);
    if (found.length === 0) terminal.err(`${other.path} 中没有单位自评表，已跳过。\n`);
    forms.push(...found);
  }
  const collected = await collectInto(state, forms);
  if (collected.problems.length > 0) terminal.err(printProblems(collected.problems));
  if (collected.forms > 0) {
    writeFile(out, writeXlsx(state, NATIVE_PACKER), [path, ...others]);
    terminal.out(`已收回 ${collected.forms} 张自评表：已填 ${collected.items} 项，改动 ${collected.changed} 行，新增 ${collected.added} 行，写入 ${out}。\n`);
  }
  return collected.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function workbookAt(path: string): WorkbookState {
  const input = readInput(path);
  if (input.kind === "tables") throw new UsageError(`${path} 不是工作簿。请用 .xlsx 文件。`);
  return input.state;
}

async function formsOf(state: WorkbookState): Promise<readonly FilledForm[]> {
  const excel = await openExcel({ state, client: "excel" });
  const found = await excel.Excel.run((context) => readForms(context));
  await excel.close();
  return found;
}

async function collectInto(state: WorkbookState, forms: readonly FilledForm[]): Promise<CollectedForms> {
  const excel = await openExcel({ state, client: "excel" });
  excel.host.calculator = await calculatorWithFunctions();
  const collected = await excel.Excel.run((context) => collectForms(context, forms));
  await excel.close();
  return collected;
}
