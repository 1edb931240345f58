import { textTable } from "../text-table";
import { type Measured, measureSize, type Size } from "./measure-size";

const SIZES: readonly Size[] = [
  { name: "60×100", departments: 60, indicators: 100, rounds: 400 },
  { name: "200×150", departments: 200, indicators: 150, rounds: 200 },
  { name: "1000×150", departments: 1000, indicators: 150, rounds: 60 },
  { name: "5000×200", departments: 5000, indicators: 200, rounds: 15 },
];
/** For CI: fewer rounds, and not the largest. */
const SHORT: readonly Size[] = SIZES.slice(0, 3).map((size) => ({ ...size, rounds: 40 }));

export interface BenchRow {
  readonly work: string;
  readonly size: string;
  readonly milliseconds: number;
  /** Over the typed loop of the same run, unless the goal says otherwise. */
  readonly ratio: number;
  readonly goal: string;
  readonly met: boolean;
}

export interface BenchReport {
  readonly rows: readonly BenchRow[];
  /** Totals, ranks and grades that differ from the exact reference, at every size. */
  readonly differences: Readonly<Record<string, number>>;
  readonly measured: readonly Measured[];
}

/** Measures the engine against the practical limit of one core. */
export function runBench(length: "full" | "short"): BenchReport {
  const measured = (length === "full" ? SIZES : SHORT).map(measureSize);
  const differences = Object.fromEntries(measured.map(({ size, differences: each }) => [size, each.totals + each.ranks + each.groupRanks + each.grades]));
  return { rows: [...measured.flatMap(rowsOf), ...growthRows(measured)], differences, measured };
}

export function benchText({ rows, differences }: BenchReport): string {
  const number = (value: number): string => value.toPrecision(3);
  const table = textTable(
    [{ title: "项目" }, { title: "规模" }, { title: "毫秒", align: "right" }, { title: "倍数", align: "right" }, { title: "目标" }, { title: "达到" }],
    rows.map((row) => [row.work, row.size, number(row.milliseconds), number(row.ratio), row.goal, row.met ? "是" : "否"]),
  );
  return `${table}\n与精确结果不同的总分、名次、等次：${Object.entries(differences).map(([size, count]) => `${size} ${count}处`).join("，")}\n`;
}

function rowsOf({ size, loop, score, result, oneChange, oneLedger, ledgers }: Measured): readonly BenchRow[] {
  const whole = score + result;
  return [
    { work: "循环（下限）", size, milliseconds: loop, ratio: 1, goal: "", met: true },
    { work: "计分、名次、等次", size, milliseconds: whole, ratio: whole / loop, goal: "≤8", met: whole <= 8 * loop },
    { work: "改一个数据", size, milliseconds: oneChange, ratio: oneChange / whole, goal: "≤1/20（对全部计分）", met: oneChange * 20 <= whole },
    { work: "一个单位的失分明细", size, milliseconds: oneLedger, ratio: oneLedger / loop, goal: "≤16毫秒", met: oneLedger <= 16 },
    ...(ledgers === null ? [] : [{ work: "全部失分明细", size, milliseconds: ledgers, ratio: ledgers / loop, goal: "≤100", met: ledgers <= 100 * loop }]),
  ];
}

/** Time per cell at the largest size over that at 200×150. */
function growthRows(measured: readonly Measured[]): readonly BenchRow[] {
  const small = measured.find(({ size }) => size === "200×150"), large = measured.find(({ size }) => size === "5000×200");
  if (small === undefined || large === undefined) return [];
  const perCell = ({ score, result, cells }: Measured): number => (score + result) / cells, ratio = perCell(large) / perCell(small);
  return [{ work: "每格用时增长", size: large.size, milliseconds: perCell(large), ratio, goal: "≤1.3", met: ratio <= 1.3 }];
}
