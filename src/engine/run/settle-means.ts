import { add, divide, type Exact, fraction, multiply, sign, ZERO } from "../../assessment/exact";
import { POINT, POINT_DECIMALS } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import type { Settings } from "../../assessment/settings";
import { EVALUATED, isReviewed, MEAN, type Task } from "../prepare/task";
import type { ItemScores } from "./item-scores";

interface Means {
  /** All tasks of one indicator, and their scores. */
  readonly tasks: readonly Task[];
  readonly items: readonly ItemScores[];
  readonly settings: Settings;
}

/**
 * 取其他单位平均分: a department without the duty gets the mean of those that have it, by share of full marks where
 * these differ by group; where nobody has it, the item is not counted.
 */
export function settleMeans({ tasks, items, settings }: Means): void {
  if (!tasks.some((task) => task.treatment.includes(MEAN))) return;
  const share = meanShare(tasks, items);
  if (share === null) return;
  tasks.forEach((task, index) => {
    const { points, exact, computed } = items[index]!, mean = multiply(share, fraction(task.full, POINT));
    const decimals = exact === null ? settings.rounding.decimals : POINT_DECIMALS;
    task.treatment.forEach((treatment, row) => {
      if (treatment !== MEAN) return;
      const own = Math.min(roundHalfUp(mean, decimals), task.full);
      if (computed !== null) computed[row] = own;
      if (isReviewed(task, row)) return;
      points[row] = own;
      if (exact !== null) (exact as (Exact | null)[])[row] = mean;
    });
  });
}

function meanShare(tasks: readonly Task[], items: readonly ItemScores[]): Exact | null {
  let scores = ZERO, full = ZERO;
  tasks.forEach((task, index) => {
    const { points, exact } = items[index]!;
    task.treatment.forEach((treatment, row) => {
      if (treatment !== EVALUATED) return;
      scores = add(scores, exact?.[row] ?? fraction(points[row]!, POINT));
      full = add(full, fraction(task.full, POINT));
    });
  });
  return sign(full) === 0 ? null : divide(scores, full);
}
