import { pointsOf, POINT } from "../../assessment/points";
import type { Settings } from "../../assessment/settings";
import type { Algebra } from "../columns/algebra";
import { difference, lowest, negated, ratioOf } from "../columns/ratio";
import type { Task } from "../prepare/task";

interface ItemColumn<Column> {
  readonly task: Task;
  readonly settings: Settings;
  readonly score: Column;
  /** 1 for 配合 units. */
  readonly support: () => Column;
}

/**
 * What an item adds to the total: its score; for 扣分 and 否决 items what the rule took. A 配合 unit bears its share of
 * the loss.
 */
export function itemColumn<Column>(algebra: Algebra<Column>, { task, settings, score, support }: ItemColumn<Column>): Column {
  const own = taken(algebra, task, score);
  if (!task.shared || settings.supportShare === 1 || task.category === "bonus") return own;
  const full = lowest(task.full, POINT), borne = difference({ n: 1, d: 1 }, ratioOf(settings.supportShare));
  const lost = algebra.shift(algebra.times(own, { n: -1, d: 1 }), full);
  return algebra.plus(own, algebra.where(support(), algebra.times(lost, borne)));
}

function taken<Column>(algebra: Algebra<Column>, { category, evaluator }: Task, score: Column): Column {
  const rule = evaluator?.rule;
  if (category === "base" || category === "bonus" || rule === undefined || rule.start === "zero" || rule.points === null) return score;
  return algebra.shift(score, negated(lowest(pointsOf(rule.points), POINT)));
}
