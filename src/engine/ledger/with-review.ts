import { formatPoints, type Points } from "../../assessment/points";
import type { RowOfTask } from "./fact-of-row";
import type { Loss } from "./line-of-item";

interface Reviewed {
  /** NaN where the item is not counted. */
  readonly computed: Points;
  /** As they count. */
  readonly points: Points;
}

/**
 * The losses of an item beside which a reviewer's score stands: where that counts, one loss that is the whole of it and
 * tells what was computed; where it is only listed, the computed ones and a line of nothing that says so.
 */
export function withReview({ prepared, task, row }: RowOfTask, losses: readonly Loss[], { computed, points }: Reviewed): readonly Loss[] {
  const { reviews } = task, given = prepared.scheme.overrides?.[reviews?.at[row] ?? -1];
  if (reviews === null || given === undefined) return losses;
  const own = formatPoints(reviews.points[row]!), before = Number.isNaN(computed) ? "不计分" : `${formatPoints(computed)}分`;
  const grounds = `理由：${given.reason.replace(/[。；;]+$/, "")}；复核人：${given.reviewer}${given.date === "" ? "" : `，${given.date}`}`;
  if (!reviews.counts) return [...losses, { term: null, lost: 0, working: () => `复核改分：复核${own}分，计算${before}，只列示、未计入；${grounds}` }];
  const how = (): string => losses.map(({ working }) => working()).filter((words) => words !== "").join("；");
  return [{ term: null, lost: task.full - points, working: () => `复核改分：复核${own}分，计算${before}${losses.length === 0 ? "" : `（${how()}）`}，按复核计入；${grounds}` }];
}
