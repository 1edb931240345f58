import groupBy from "lodash/groupBy";
import type { Indicator } from "../../assessment/indicator";
import type { Override } from "../../assessment/override";
import { formatPoints, isPoints, POINT_DECIMALS, type Points, pointsOf } from "../../assessment/points";
import type { Problem } from "../../assessment/problem";
import type { Settings } from "../../assessment/settings";
import type { Prepared } from "./prepared";
import type { Reviews, Task } from "./task";

type Placing = Pick<Prepared, "scheme" | "tasks" | "tasksOf">;

/**
 * Brings each reviewer's score 复核改分 to the row of its item. What cannot stand there (no such item for the unit, a
 * veto, points that the item cannot have, two scores for one item) is a problem and is not used.
 */
export function placeOverrides(placing: Placing): { readonly tasks: readonly Task[]; readonly problems: readonly Problem[] } {
  const { scheme, tasks } = placing, overrides = scheme.overrides ?? [];
  if (overrides.length === 0) return { tasks, problems: [] };
  const problems: Problem[] = [], found = new Map<string, Found[]>();
  overrides.forEach((override, at) => {
    const place = placeOf(placing, override);
    if (typeof place === "string") problems.push(problemAt(override, "override-without-item", place));
    else if (place !== null) found.set(`${place.task}/${place.row}`, [...(found.get(`${place.task}/${place.row}`) ?? []), { ...place, at, override }]);
  });
  const placed = [...found.values()].flatMap((same): readonly Found[] => {
    const [first, ...more] = same;
    if (first === undefined || more.length === 0) return same;
    problems.push(...more.map(({ override }) => problemAt(override, "duplicate-override", `${unitName(placing, override)}的指标${override.indicator}有${same.length}行复核改分，应只有一行；请删去多余的，更正前均不采用`)));
    return [];
  }).filter(({ task, override }) => {
    const fault = faultOf(placing, tasks[task]!, override);
    if (fault !== null) problems.push(problemAt(override, "bad-override", fault));
    return fault === null;
  });
  const byTask = groupBy(placed, ({ task }) => task);
  return { tasks: tasks.map((task, index) => withReviews(task, byTask[index] ?? [], scheme.settings)), problems };
}

interface Place { readonly task: number; readonly row: number }
interface Found extends Place { readonly at: number; readonly override: Override }

/** null: the table's own problem, an unknown unit or indicator; a text: what is wrong. */
function placeOf({ scheme, tasks, tasksOf }: Placing, { department, indicator: id }: Override): Place | string | null {
  const unit = scheme.departments.findIndex(({ code }) => code === department), indicator = scheme.indicators.findIndex((each) => each.id === id);
  if (unit < 0 || indicator < 0) return null;
  for (const task of tasksOf[indicator] ?? []) {
    const row = tasks[task]?.rowOf[unit] ?? -1;
    if (row >= 0) return { task, row };
  }
  return `指标${id}不对${scheme.departments[unit]?.name ?? ""}计分（不在责任清单或适用组别内），复核改分没有着落；请更正单位或编号，或先补入责任清单`;
}

function faultOf({ scheme }: Placing, task: Task, { points, indicator: id }: Override): string | null {
  const indicator = scheme.indicators[task.indicator]!, { place, decimals } = scheme.settings.rounding;
  if (indicator.category === "veto") return `指标${id}是否决项，不能改分；认定有误的，请在数据填报中更正核验值`;
  const step = 10 ** (POINT_DECIMALS - (place === "item" ? decimals : POINT_DECIMALS));
  if (!isPoints(points) || pointsOf(points) % step !== 0) return `复核得分${points}的小数多于${place === "item" ? decimals : POINT_DECIMALS}位（考评设置“保留小数”）；请更正`;
  const [low, high] = boundsOf(task, indicator), own = pointsOf(points);
  if (own >= low && own <= high) return null;
  const words = indicator.category === "penalty" ? "（扣分项写负数，如-2）" : "";
  const between = high === Infinity ? `不小于${formatPoints(low)}` : low === -Infinity ? `不大于${formatPoints(high)}` : `在${formatPoints(low)}至${formatPoints(high)}之间`;
  return `复核得分${points}超出指标${id}的范围，应${between}${words}；请更正`;
}

/** What an item can come to: its full marks, or beyond them what its own clause pays or takes. */
function boundsOf({ full, evaluator, category }: Task, { points }: Indicator): readonly [low: Points, high: Points] {
  const rule = evaluator?.rule, whole = isPoints(points) && points > 0 ? pointsOf(points) : null;
  const stated = (bound: number | string | undefined): Points | null => (typeof bound === "number" && isPoints(bound) ? pointsOf(bound) : null);
  const most = whole ?? stated(rule?.limit) ?? Infinity;
  switch (category) {
    case "base": return [Math.min(0, stated(rule?.floor) ?? 0), Math.max(full, stated(rule?.ceiling) ?? full)];
    case "bonus": return [0, Math.max(most === Infinity ? (stated(rule?.ceiling) ?? most) : most, 0)];
    case "penalty":
    case "veto": return [-most, 0];
    default: return category satisfies never;
  }
}

function withReviews(task: Task, own: readonly Found[], { overrides }: Settings): Task {
  if (own.length === 0) return task;
  const rows = task.departments.length, points = new Float64Array(rows).fill(NaN), at = new Int32Array(rows).fill(-1);
  for (const each of own) {
    points[each.row] = pointsOf(each.override.points);
    at[each.row] = each.at;
  }
  const reviews: Reviews = { points, at, counts: overrides === "counted" };
  return { ...task, reviews };
}

const unitName = ({ scheme }: Placing, { department }: Override): string => scheme.departments.find(({ code }) => code === department)?.name ?? "";

function problemAt({ where }: Override, code: string, message: string): Problem {
  return { code, severity: "error", message, ...(where === undefined ? {} : { where }) };
}
