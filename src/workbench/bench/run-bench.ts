import { textTable } from "../text-table";
import { type BenchRow, compilingRows, functionRows, growthRows, processRows, scoringRows, startRow, weightingRow, workbookRows } from "./bench-rows";
import type { Differences } from "./count-differences";
import { measureCompiling } from "./measure-compiling";
import { measureFunctions } from "./measure-functions";
import { measureProcesses, measureStart } from "./measure-processes";
import { measureSize, type Size } from "./measure-size";
import { measureWeightings } from "./measure-weightings";
import { measureWorkbook, type MeasuredWorkbook } from "./measure-workbook";

const SIZES: readonly Size[] = [
  { name: "60×100", departments: 60, indicators: 100, rounds: 100 },
  { name: "200×150", departments: 200, indicators: 150, rounds: 80 },
  { name: "1000×150", departments: 1000, indicators: 150, rounds: 40 },
  { name: "5000×200", departments: 5000, indicators: 200, rounds: 15 },
];
/** The largest is scored in memory only. */
const IN_WORKBOOKS = 3;

/** `short` is for CI: fewer rounds, and not the largest sizes. */
const LENGTHS = {
  full: { sizes: SIZES, workbooks: SIZES.slice(0, IN_WORKBOOKS), runs: 5, weightingRounds: 7 },
  short: { sizes: SIZES.slice(0, 3).map((size) => ({ ...size, rounds: 15 })), workbooks: SIZES.slice(0, 2), runs: 3, weightingRounds: 3 },
} as const;

export interface BenchReport {
  readonly rows: readonly BenchRow[];
  /** Totals, ranks and grades that differ from the exact reference, in memory and through workbooks. */
  readonly differences: Readonly<Record<string, number>>;
  /** The version of LibreOffice that was measured beside; null where there is none. */
  readonly office: string | null;
}

/** Measures the engine against the practical limit of one core, the workbook's traffic and whole processes. */
export async function runBench(length: keyof typeof LENGTHS): Promise<BenchReport> {
  const { sizes, workbooks, runs, weightingRounds } = LENGTHS[length], measured = sizes.map(measureSize);
  const weightings = measureWeightings({ rounds: weightingRounds }), compiling = measureCompiling();
  const scored: MeasuredWorkbook[] = [];
  for (const size of workbooks) scored.push(await measureWorkbook(size));
  const { processes, office } = measureProcesses(scored, runs), start = measureStart(Math.max(runs, 5));
  return {
    rows: [
      ...measured.flatMap(scoringRows), ...growthRows(measured), weightingRow(weightings), ...compilingRows(compiling),
      ...scored.flatMap(workbookRows), ...processes.flatMap(processRows), startRow(start),
      ...functionRows(await measureFunctions(runs)),
    ],
    differences: Object.fromEntries([
      ...measured.map(({ size, differences }) => [size, sum(differences)] as const),
      ...scored.map(({ name, differences }) => [`${name}（工作簿）`, sum(differences)] as const),
    ]),
    office,
  };
}

const sum = ({ totals, ranks, groupRanks, grades }: Differences): number => totals + ranks + groupRanks + grades;

export function benchText({ rows, differences, office }: BenchReport): string {
  const number = (value: number): string => (value >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3))));
  const table = textTable(
    [{ title: "项目" }, { title: "规模" }, { title: "结果", align: "right" }, { title: "倍数", align: "right" }, { title: "目标" }, { title: "达到" }],
    rows.map(({ work, size, value, unit, ratio, goal, met }) => [work, size, `${number(value)}${unit}`, ratio === null ? "" : number(ratio), goal, goal === "" ? "" : met ? "是" : "否"]),
  );
  return `${table}\n与精确结果不同的总分、名次、等次：${Object.entries(differences).map(([size, count]) => `${size} ${count}处`).join("，")}\n对照：${office ?? "没有找到 soffice，未与LibreOffice比较"}\n`;
}
