import { add, type Exact, negate, ZERO } from "../../assessment/exact";
import type { Prepared } from "../prepare/prepared";
import { isReviewed, NEEDS_JUDGEMENT, NOT_APPLICABLE, NOT_REPORTED, SCORED, type Task } from "../prepare/task";
import type { ItemScores } from "./item-scores";
import type { ExactSums, Sums } from "./scored";

/** Adds up the items of every department. */
export function sumItems(prepared: Prepared, items: readonly ItemScores[]): Sums {
  const departments = prepared.scheme.departments.length, buckets = prepared.parts.length * prepared.level1.length;
  const sums: Sums = {
    score: new Float64Array(buckets * departments),
    full: new Float64Array(buckets * departments),
    bonus: new Float64Array((prepared.parts.length + 1) * departments),
    penalty: new Float64Array(departments),
    open: new Int32Array(departments),
    excluded: new Int32Array(departments),
    exact: prepared.scheme.settings.rounding.place === "item" ? null : exactSums(prepared, items),
  };
  prepared.tasks.forEach((task, index) => addItem(sums, { prepared, task, points: items[index]!.points, sign: 1, from: 0, count: task.departments.length }));
  return sums;
}

export interface Item {
  readonly prepared: Prepared;
  readonly task: Task;
  readonly points: Float64Array;
  /** 1 to put the item in, −1 to take it out again. */
  readonly sign: 1 | -1;
  /** The rows to add. */
  readonly from: number;
  readonly count: number;
}

export function addItem(sums: Sums, item: Item): void {
  const { prepared, task, sign } = item, units = prepared.scheme.departments.length;
  switch (task.category) {
    case "base": addBase(sums, item, prepared.bucketOf[task.indicator]! * units); break;
    case "bonus": addTo(sums.bonus, item, { offset: bonusRow(prepared, task.indicator) * units, sign }); break;
    case "penalty":
    case "veto": addTo(sums.penalty, item, { offset: 0, sign: -sign }); break;
    default: throw new RangeError(task.category satisfies never);
  }
  countStates(sums, item);
}

/** NaN, an item that is not counted, adds neither points nor full marks. */
function addBase({ score, full: fulls }: Sums, { task: { departments, full }, points, sign, from, count }: Item, offset: number): void {
  if (offset < 0) return;
  for (let row = from; row < from + count; row++) {
    const own = points[row]!, at = offset + departments[row]!;
    if (own === own) {
      score[at] = score[at]! + sign * own;
      fulls[at] = fulls[at]! + sign * full;
    }
  }
}

interface Place {
  readonly offset: number;
  readonly sign: number;
}

function addTo(sums: Float64Array, { task: { departments }, points, from, count }: Item, { offset, sign }: Place): void {
  for (let row = from; row < from + count; row++) {
    const own = points[row]!, at = offset + departments[row]!;
    if (own === own) sums[at] = sums[at]! + sign * own;
  }
}

/** Bonuses of a part, or of none. */
export function bonusRow(prepared: Prepared, indicator: number): number {
  const part = prepared.partOf[indicator]!;
  return part < 0 ? prepared.parts.length : part;
}

/** A bonus that nobody reported is simply none; everything else that is open keeps the result provisional. */
function countStates({ open, excluded }: Sums, { prepared, task, sign, from, count }: Omit<Item, "points">): void {
  const { state, departments, category } = task;
  const refuses = prepared.scheme.settings.notReported === "refuse" && category !== "bonus";
  const unranks = task.notApplicable.kind === "unranked" && category === "base";
  for (let row = from; row < from + count; row++) {
    const own = state[row]!, department = departments[row]!;
    if (own === SCORED || isReviewed(task, row)) continue;
    if (own === NEEDS_JUDGEMENT || (own === NOT_REPORTED && category !== "bonus")) open[department] = open[department]! + sign;
    if ((own === NOT_APPLICABLE && unranks) || (own === NOT_REPORTED && refuses)) excluded[department] = excluded[department]! + sign;
  }
}

function exactSums(prepared: Prepared, items: readonly ItemScores[]): ExactSums {
  const zeros = (): Exact[] => prepared.scheme.departments.map(() => ZERO);
  const base = prepared.parts.map(zeros), bonus = [...prepared.parts.map(zeros), zeros()], penalty = zeros();
  prepared.tasks.forEach((task, index) => {
    const part = prepared.partOf[task.indicator]!;
    const sums = task.category === "base" ? base[part] : task.category === "bonus" ? bonus[bonusRow(prepared, task.indicator)] : penalty;
    items[index]!.exact?.forEach((value, row) => {
      const at = task.departments[row]!;
      if (value !== null && sums !== undefined) sums[at] = add(sums[at]!, sums === penalty ? negate(value) : value);
    });
  });
  return { base, bonus, penalty };
}
