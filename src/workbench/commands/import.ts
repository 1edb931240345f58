import { extname } from "node:path";
import { importRules, type RubricPreview } from "../../services/import-rules";
import { readRubricFile, type NamedGrid, type ReadRubricFile } from "../../services/rubric/read-rubric-file";
import { openExcel } from "../../simulator/open-excel";
import { isPackageFault } from "../../simulator/package/package-fault";
import { readXlsx } from "../../simulator/package/read-xlsx";
import { writeXlsx } from "../../simulator/package/write-xlsx";
import type { WorkbookState } from "../../simulator/state";
import { gridOfSheet } from "../../taskpane/host/read-workbook-file";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { NATIVE_PACKER, NATIVE_UNPACKER } from "../native-packer";
import { oneFile } from "../one-file";
import { requireExtension } from "../output-file";
import { printProblems } from "../print-problems";
import { readBytes } from "../read-bytes";
import { faultWords, readInput } from "../read-input";
import { textTable } from "../text-table";
import { UsageError } from "../usage-error";
import { refuseOverwrite, writeFile } from "../write-file";

/** import: a rubric of any layout, from a workbook, a web page or text, shown as it is read; with --out as rows of 考评细则. */
export async function importRubric(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, text: { out, into, sheet } } = flags(args, { text: ["out", "into", "sheet"] });
  const path = oneFile(files), inputs = into === undefined ? [path] : [path, into];
  if (into !== undefined && out === undefined) throw new UsageError("用 --into 导入已有工作簿时，请用 --out 指定要写入的文件。加 --help 查看用法。");
  if (out !== undefined) refuseOverwrite(out, inputs);
  const bytes = path === "-" ? new TextEncoder().encode(await terminal.input()) : readBytes(path);
  const preview = previewOf(path, readRubricFile({ bytes, sheetsOf: sheetsAt(path), ...(sheet === undefined ? {} : { sheet }) }));
  terminal.out(printPreview(preview));
  if (out === undefined) return preview.rows.every(({ remarks }) => remarks.length === 0) ? 0 : 1;
  const state = into === undefined ? undefined : workbookAt(into);
  requireExtension(out, state === undefined ? ".xlsx" : extname(into ?? "").toLowerCase());
  const excel = await openExcel({ ...(state === undefined ? {} : { state }), client: "excel" });
  const problems = await excel.Excel.run((context) => importRules(context, preview.rows.map(({ row }) => row)));
  await excel.close();
  if (problems.length > 0) {
    terminal.err(printProblems(problems));
    return 1;
  }
  writeFile(out, writeXlsx(excel.state, NATIVE_PACKER), inputs);
  terminal.out(`已导入 ${preview.rows.length} 条评分标准，写入 ${out}。\n`);
  return 0;
}

function previewOf(path: string, read: ReadRubricFile): RubricPreview {
  switch (read.kind) {
    case "rubric": return read.preview;
    case "no-rubric": throw new UsageError(`${path} 中没有找到评分标准${read.sheets.length === 0 ? "" : `（看过的工作表：${read.sheets.join("、")}）`}。表格应有“评分标准”一类的列名；不是表格的，每条应有编号和得分、扣分的写法。`);
    case "unreadable": throw new UsageError(`无法读取 ${path}：它不是文字、网页或 Excel 工作簿。Word 文件请另存为“筛选过的网页（.htm）”后再导入，或在面板中粘贴。`);
    default: return read satisfies never;
  }
}

const sheetsAt = (path: string) => (bytes: Uint8Array): readonly NamedGrid[] | string => {
  if (/^\.(docx?|rtf|wps)$/i.test(extname(path))) return "not-a-workbook";
  const state = readXlsx(bytes, { name: path, unpacker: NATIVE_UNPACKER });
  if (isPackageFault(state)) throw new UsageError(`无法打开 ${path}：${faultWords(state)}`);
  return state.sheets.map((sheet) => ({ name: sheet.name, grid: gridOfSheet(sheet) }));
};

function workbookAt(path: string): WorkbookState {
  const input = readInput(path);
  if (input.kind !== "workbook") throw new UsageError(`${path} 不是工作簿。请用 .xlsx 文件。`);
  return input.state;
}

const READINGS = { computed: "可自动计分", judgement: "由评分人评定", unreadable: "未能识读" } as const;

function printPreview({ rows, skipped }: RubricPreview): string {
  const table = textTable([{ title: "指标编号" }, { title: "三级指标" }, { title: "分值", align: "right" }, { title: "类别" }, { title: "读法" }, { title: "评分标准" }],
    rows.map(({ row, reading }) => [row.指标编号, shortened(row.三级指标, 16), row.分值 === null ? "—" : String(row.分值), row.类别, READINGS[reading], shortened(row.评分标准, 40)]));
  const remarks = rows.flatMap(({ row, remarks: found }) => found.map((remark) => `  ${row.指标编号}  ${remark}`));
  return [table, ...(remarks.length === 0 ? [] : [`请留意（${remarks.length}）\n${remarks.join("\n")}\n`]), ...(skipped.length === 0 ? [] : [`未作为评分标准的行：${skipped.slice(0, 8).map((text) => shortened(text, 20)).join("；")}${skipped.length > 8 ? ` 等 ${skipped.length} 行` : ""}\n`])].join("\n");
}

function shortened(text: string, length: number): string {
  const line = text.replace(/\s*\n\s*/g, " "), signs = Array.from(line);
  return signs.length > length ? `${signs.slice(0, length).join("")}…` : line;
}
