import type { MeasuredCompiling } from "./measure-compiling";
import type { MeasuredFunctions } from "./measure-functions";
import type { MeasuredProcess, MeasuredStart } from "./measure-processes";
import type { Measured } from "./measure-size";
import type { MeasuredWeightings } from "./measure-weightings";
import type { MeasuredWorkbook } from "./measure-workbook";

export interface BenchRow {
  readonly work: string;
  readonly size: string;
  /** In `unit`. */
  readonly value: number;
  readonly unit: "毫秒" | "微秒" | "MB" | "次" | "字节";
  /** Over the typed loop of the same run, unless the goal says over what else; null where nothing is compared. */
  readonly ratio: number | null;
  readonly goal: string;
  readonly met: boolean;
}

export function scoringRows({ size, loop, score, result, oneChange, oneLedger, ledgers, lines }: Measured): readonly BenchRow[] {
  const whole = score + result, ms = (value: number) => ({ size, value, unit: "毫秒" as const });
  return [
    { work: "循环（下限）", ...ms(loop), ratio: 1, goal: "", met: true },
    { work: "计分、名次、等次", ...ms(whole), ratio: whole / loop, goal: "≤8倍", met: whole <= 8 * loop },
    { work: "改一个数据后的得分和全部名次", ...ms(oneChange), ratio: oneChange / whole, goal: "≤全部计分的1/20", met: oneChange * 20 <= whole },
    { work: "一个单位的失分明细", ...ms(oneLedger), ratio: oneLedger / loop, goal: "≤16毫秒", met: oneLedger <= 16 },
    ...(ledgers === null ? [] : [{ work: `全部失分明细（${lines}条）`, ...ms(ledgers.all), ratio: ledgers.all / ledgers.loop, ...(size === "200×150" ? { goal: "≤100倍", met: ledgers.all <= 100 * ledgers.loop } : NO_GOAL) }]),
  ];
}

const NO_GOAL = { goal: "", met: true };

/** Time and memory for a cell at the largest size, over those at 200×150. */
export function growthRows(measured: readonly Measured[]): readonly BenchRow[] {
  const small = measured.find(({ size }) => size === "200×150"), large = measured.find(({ size }) => size === "5000×200");
  if (small === undefined || large === undefined) return [];
  const time = ({ score, result, cells }: Measured): number => ((score + result) * 1000) / cells, bytes = ({ memory, cells }: Measured): number => (memory ?? NaN) / cells;
  const slower = time(large) / time(small), larger = bytes(large) / bytes(small);
  return [
    { work: "每格用时的增长", size: large.size, value: time(large), unit: "微秒", ratio: slower, goal: "≤200×150的1.3倍", met: slower <= 1.3 },
    ...(Number.isNaN(larger) ? [] : [{ work: "每格内存的增长", size: large.size, value: bytes(large), unit: "字节" as const, ratio: larger, goal: "≤200×150的1.3倍", met: larger <= 1.3 }]),
  ];
}

export function weightingRow({ size, runs, loop, replay, longestSlice }: MeasuredWeightings): BenchRow {
  return { work: `${runs}种权重的名次区间（每${Math.ceil(longestSlice)}毫秒可停一次）`, size, value: replay, unit: "毫秒", ratio: replay / loop, goal: "≤同样的循环", met: replay <= loop };
}

export function compilingRows({ clauses, first, repeated }: MeasuredCompiling): readonly BenchRow[] {
  return [
    { work: "识读各不相同的条款", size: `${clauses}条`, value: first, unit: "毫秒", ratio: null, goal: "<1000毫秒", met: first < 1000 },
    { work: "再次识读同样的条款", size: `${clauses}条`, value: repeated, unit: "毫秒", ratio: repeated / first, goal: "≤首次的1/20", met: repeated * 20 <= first },
  ];
}

/** Until a request reaches the size limit, the number of requests does not grow with the units. */
export function workbookRows({ name: size, readSyncs, writeSyncs, readBytesPerCell, writeBytesPerCell, large }: MeasuredWorkbook): readonly BenchRow[] {
  const row = (work: string, value: number, unit: BenchRow["unit"]) => ({ work, size, value, unit, ratio: null });
  return [
    { ...row("读取工作簿的请求", readSyncs, "次"), goal: "≤3次", met: readSyncs <= 3 },
    { ...row("填写结果的请求", writeSyncs, "次"), goal: large ? "每4MB一次" : "≤4次", met: large || writeSyncs <= 4 },
    { ...row("读取时每格传输", readBytesPerCell, "字节"), ...NO_GOAL },
    { ...row("填写时每格传输", writeBytesPerCell, "字节"), ...NO_GOAL },
  ];
}

/** Where LibreOffice is not installed nothing is compared, and the row says so. */
export function processRows({ size, score, office }: MeasuredProcess): readonly BenchRow[] {
  const work = "命令行评分（.xlsx，整个进程）", ours = { size, value: score, unit: "毫秒" as const };
  if (office === null) return [{ work: `${work}，未找到LibreOffice，未比较`, ...ours, ratio: null, ...NO_GOAL }];
  return [
    { work, ...ours, ratio: office.ratio, goal: "≤LibreOffice", met: office.ratio <= 1 },
    { work: `LibreOffice打开、计算、保存公式工作簿（${office.differences}处有误）`, size, value: office.calculate, unit: "毫秒", ratio: null, ...NO_GOAL },
  ];
}

/** One formula for a district against a formula for each of its figures. */
export function functionRows({ size, whole, cells, again }: MeasuredFunctions): readonly BenchRow[] {
  const ms = (value: number) => ({ size, value, unit: "毫秒" as const, ...NO_GOAL });
  return [
    { work: "一个FZ.SCORES公式", ...ms(whole), ratio: null },
    { work: "6000个FZ.SCORE公式（与一个FZ.SCORES相比）", ...ms(cells), ratio: cells / whole },
    { work: "同样数据的第二个FZ.SCORES公式", ...ms(again), ratio: again / whole },
  ];
}

export function startRow({ help, node }: MeasuredStart): BenchRow {
  return { work: "fazhi --help", size: "", value: help, unit: "毫秒", ratio: help / node, goal: "≤3倍node空转", met: help <= 3 * node };
}
