import { extname } from "node:path";
import { hasErrors } from "../../services/check-workbook";
import { rankRanges } from "../../services/rank-ranges";
import { reportInput } from "../../services/report-input";
import type { ReportInput } from "../../reports/report-input";
import { writeDocument } from "../../reports/document/write-document";
import { reportTables } from "../../reports/report-tables";
import type { ExitCode, Terminal } from "../command";
import { writeChartFiles } from "../chart-files";
import { flags } from "../flags";
import { wholeNumber } from "../inspect-file";
import { oneFile } from "../one-file";
import { requireExtension } from "../output-file";
import { printProblems } from "../print-problems";
import { printTables } from "../print-tables";
import { readInput } from "../read-input";
import { reportWorkbook } from "../report-workbook";
import { writeScorecardFiles } from "../scorecard-files";
import { scoreFile } from "../score-file";
import { slowProgress } from "../slow-progress";
import { tellQuarters } from "../tell-quarters";
import { timeText } from "../time-text";
import { UsageError } from "../usage-error";
import { refuseOverwrite, writeFile } from "../write-file";

/** report: what report writers take from a result. Problems go to standard error and do not keep it back. */
export async function report(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, text: { out, charts, scorecards, runs: runsText, seed: seedText }, on } = flags(args, { text: ["out", "charts", "scorecards", "runs", "seed"], on: ["tables", "json", "short"] });
  const path = oneFile(files);
  if (!on.has("tables") && [out, charts, scorecards].every((each) => each === undefined)) throw new UsageError("请指定要生成的内容：--tables、--out、--charts 或 --scorecards。加 --help 查看用法。");
  const book = out !== undefined && extname(out).toLowerCase() === ".xlsx";
  if (out !== undefined && !book) requireExtension(out, ".docx");
  for (const output of [out, scorecards]) if (output !== undefined) refuseOverwrite(output, [path]);
  const runs = wholeNumber(runsText, { name: "runs", from: 0, to: 1_000_000 }), seed = wholeNumber(seedText, { name: "seed", from: 0, to: 4_294_967_295 });
  const progress = slowProgress(terminal.err, terminal.now), now = terminal.now();
  const { result, scheme, problems } = await scoreFile(readInput(path), { now, progress, fill: "none" });
  if (problems.length > 0) terminal.err(printProblems(problems));
  if (result === null) return 1;
  const ranked = scheme !== undefined && runs !== 0 && (on.has("tables") || out !== undefined || scorecards !== undefined);
  const ranges = ranked ? await rankRanges(scheme, { onProgress: tellQuarters(progress), ...(runs === null ? {} : { runs }), ...(seed === null ? {} : { seed }) }) : null;
  const input = reportInput(result, { now: timeText(now), names: on.has("short") ? "short" : "full", ...(scheme === undefined ? {} : { scheme }), ...(ranges === null ? {} : { ranges }) });
  if (on.has("tables")) terminal.out(tablesText(input, on.has("json") ? "json" : "text"));
  if (out !== undefined && book) {
    progress("排列报告用表");
    const tables = reportTables(input);
    writeFile(out, await reportWorkbook(tables), [path]);
    terminal.err(`${tables.length}张报告用表已写入 ${out}，图与表同在一张工作表。\n`);
  } else if (out !== undefined) {
    progress("撰写年度报告");
    writeFile(out, await writeDocument(input), [path]);
    terminal.err(`年度报告已写入 ${out}。黄色标出的部分需由人填写。\n`);
  }
  if (charts !== undefined) {
    progress("绘图");
    const { count, without } = await writeChartFiles({ input, folder: charts, source: path });
    terminal.err(`${count}幅图已写入 ${charts}${without === null ? "（.png、.svg）" : `，只有 .svg：${WITHOUT_PNG[without]}`}。\n`);
  }
  if (scorecards !== undefined) {
    const count = await writeScorecardFiles({ input, path: scorecards, source: path, progress: (done, total) => progress(`成绩单 ${done} / ${total}`) });
    terminal.err(`${result.departments.length}个单位的成绩单已写入 ${scorecards}${count === 1 ? "" : `，每个单位一个文件`}。\n`);
  }
  return hasErrors(problems) ? 1 : 0;
}

const WITHOUT_PNG = { "no-library": "没有装上绘图组件 @resvg/resvg-js", "no-font": "本机没有中文字体" } as const;

function tablesText(input: ReportInput, as: "json" | "text"): string {
  const tables = reportTables(input);
  return as === "json" ? `${JSON.stringify({ tables }, null, 1)}\n` : printTables(tables);
}
