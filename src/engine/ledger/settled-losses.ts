import { formatPoints, type Points } from "../../assessment/points";
import { GIVEN, MEAN, NEEDS_JUDGEMENT, NOT_REPORTED, type Task } from "../prepare/task";
import type { Loss } from "./line-of-item";

/** What an item lost that no rule scored but a setting settled; nothing where it is not counted. */
export function settledLosses(task: Task, row: number, points: Points): readonly Loss[] {
  const lost = task.full - points;
  return Number.isNaN(points) || lost === 0 ? [] : [{ term: null, lost, working: () => settledWords(task, row, points) }];
}

function settledWords(task: Task, row: number, points: Points): string {
  if (task.state[row] === NOT_REPORTED) return "未填报，暂不得分";
  if (task.state[row] === NEEDS_JUDGEMENT) return "尚未评定，暂不得分";
  if (task.treatment[row] === MEAN) return `不涉及，按其他单位平均分计${formatPoints(points)}分`;
  if (task.treatment[row] === GIVEN) return `不涉及，按规定计${formatPoints(points)}分`;
  return `计${formatPoints(points)}分`;
}
