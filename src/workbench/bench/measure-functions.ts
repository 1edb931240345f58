import { INPUT_TABLES } from "../../excel/schema";
import { associationsInNode } from "../functions-in-cells";
import { median } from "./median-time";
import { tablesOfWorkload } from "./tables-of-workload";
import { makeWorkload } from "./workload";

/** One FZ.SCORES over a district beside as many FZ.SCORE cells as it has figures, in milliseconds. */
export interface MeasuredFunctions {
  readonly size: string;
  /** Tables that were not seen before. */
  readonly whole: number;
  readonly cells: number;
  /** The same SCORES once more, as a second formula over the same tables asks. */
  readonly again: number;
}

const DEPARTMENTS = 60, INDICATORS = 100;

/** The functions are called as cells call them; what Excel itself needs for a call is not in it. */
export async function measureFunctions(rounds: number): Promise<MeasuredFunctions> {
  const call = await associationsInNode() as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  const tables = tablesOfWorkload(makeWorkload({ departments: DEPARTMENTS, indicators: INDICATORS }));
  const range = (name: "单位名录" | "考评细则" | "数据填报", mark: number): unknown[][] => {
    const columns = [...INPUT_TABLES[name], "标记"];
    return [columns, ...(tables[name] ?? []).map((row) => columns.map((column) => (column === "标记" ? mark : (row[column] ?? ""))))];
  };
  const rules = new Map((tables["考评细则"] ?? []).map((row) => [row["指标编号"], row])), facts = tables["数据填报"] ?? [];
  const times = { whole: [] as number[], again: [] as number[], cells: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const given = (["单位名录", "考评细则", "数据填报"] as const).map((name) => range(name, round));
    times.whole.push(await timed(() => call["SCORES"]?.(...given, null, null, {})));
    times.again.push(await timed(() => call["SCORES"]?.(...given, null, null, {})));
    times.cells.push(await timed(() => {
      for (const fact of facts) {
        const rule = rules.get(fact["指标编号"] ?? "");
        try {
          call["SCORE"]?.(rule?.["评分标准"], rule?.["分值"], [[[fact["填报值"]]]], {});
        } catch {
          // 不涉及 is #N/A, as it is in a cell.
        }
      }
    }));
  }
  return { size: `${DEPARTMENTS}×${INDICATORS}`, whole: median(times.whole), again: median(times.again), cells: median(times.cells) };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
