import { add, compare, type Exact, fraction } from "../../assessment/exact";
import type { FactColumn } from "../columns/fact-column";
import { lcm } from "../columns/ratio";
import { SCORED, type Task } from "../prepare/task";
import type { PeerNeed } from "../terms/term-evaluator";

/**
 * The figures that a relative rule needs, a row each: over all departments to which the indicator applies and whose fact
 * stands (zero counts, 不涉及 and 未填报 do not), or over those of the row's group. Exact, so the order of rows is nothing.
 * @param tasks all tasks of one indicator
 * @returns for each task a column
 */
export function peerFigures(need: PeerNeed, tasks: readonly Task[], groupOf: Int32Array): readonly FactColumn[] {
  const scale = tasks.reduce((common, task) => lcm(common, task.columns[need.measure]?.scale ?? 1), 1);
  const everyone: Exact[] = [], byGroup = new Map<number, Exact[]>();
  const poolOf = (department: number): Exact[] => {
    if (need.among === "all") return everyone;
    const pool = byGroup.get(groupOf[department]!) ?? [];
    byGroup.set(groupOf[department]!, pool);
    return pool;
  };
  for (const task of tasks) {
    task.departments.forEach((department, row) => {
      if (stands(task, need.measure, row)) poolOf(department).push(valueOf(task.columns[need.measure]!, row, scale));
    });
  }
  for (const pool of [everyone, ...byGroup.values()]) pool.sort(compare);
  const shared = new Map<readonly Exact[], Exact>();
  return tasks.map((task) => {
    const values = Array.from(task.departments, (department, row) => {
      const pool = poolOf(department);
      if (!stands(task, need.measure, row)) return NOTHING;
      if (need.figure === "place-from-best" || need.figure === "place-from-last") return place(need, pool, valueOf(task.columns[need.measure]!, row, scale));
      const known = shared.get(pool) ?? figure(need.figure, pool);
      shared.set(pool, known);
      return known;
    });
    return columnOf(values);
  });
}

const NOTHING: Exact = fraction(0);

function stands(task: Task, measure: number, row: number): boolean {
  const usable = task.usable[measure] ?? null;
  return task.state[row] === SCORED && (usable === null || usable.n[row] === 1);
}

/** Over the common scale where rows have no denominators of their own, so that comparing needs no multiplication. */
function valueOf(column: FactColumn, row: number, scale: number): Exact {
  const n = column.n[row]!;
  if (column.r === null) return { numerator: BigInt(n * (scale / column.scale)), denominator: BigInt(scale) };
  return fraction(BigInt(n), BigInt(column.scale) * BigInt(column.r[row]!));
}

function figure(kind: "mean" | "median" | "highest" | "lowest", sorted: readonly Exact[]): Exact {
  const at = (index: number): Exact => sorted[index] ?? NOTHING;
  switch (kind) {
    case "lowest": return at(0);
    case "highest": return at(sorted.length - 1);
    case "mean": return shareOut(sorted.reduce(add, NOTHING), sorted.length);
    case "median": return shareOut(add(at((sorted.length - 1) >> 1), at(sorted.length >> 1)), 2);
    default: return kind satisfies never;
  }
}

const shareOut = (sum: Exact, among: number): Exact => fraction(sum.numerator, sum.denominator * BigInt(Math.max(among, 1)));

/** 1 + how many stand strictly before. */
function place(need: PeerNeed, sorted: readonly Exact[], own: Exact): Exact {
  const fromHighest = (need.better === "higher") === (need.figure === "place-from-best");
  const below = countBelow(sorted, own, "below"), notAbove = countBelow(sorted, own, "equal");
  return fraction(1 + (fromHighest ? sorted.length - notAbove : below));
}

/** How many lie below (or below and equal), by halving. */
function countBelow(sorted: readonly Exact[], own: Exact, upTo: "below" | "equal"): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1, side = compare(sorted[middle]!, own);
    if (side < 0 || (upTo === "equal" && side === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function columnOf(values: readonly Exact[]): FactColumn {
  const lowest = values.map((value) => fraction(value.numerator, value.denominator));
  const n = Float64Array.from(lowest, (value) => Number(value.numerator)), r = Float64Array.from(lowest, (value) => Number(value.denominator));
  const nMax = n.reduce((most, one) => Math.max(most, Math.abs(one)), 0), rMax = r.reduce((most, one) => Math.max(most, one), 1);
  const same = r.every((one) => one === r[0]);
  const column: FactColumn = same ? { n, scale: r[0] ?? 1, r: null, nMax, rMax: 1 } : { n, scale: 1, r, nMax, rMax };
  return nMax <= 2 ** 52 && rMax <= 2 ** 52 ? column : { ...column, wide: lowest };
}
